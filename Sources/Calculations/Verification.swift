/// One family's reference cases carried out on this machine.
public struct Verification: Sendable {
  /// The family.
  public let family: ReferenceFamily
  /// How many cases were carried out.
  public private(set) var cases = 0
  /// How many values were compared.
  public private(set) var values = 0
  /// The largest relative error of an accepted number that is not as good as 0.
  public private(set) var largestError = 0.0
  /// The case in which it stands; nothing where every number is as good as the reference.
  public private(set) var worstCase: String?
  /// The disagreements: the case, then what disagrees.
  public private(set) var disagreements: [String] = []

  /// Whether every value agrees within its tolerance.
  public var isSound: Bool { disagreements.isEmpty && cases > 0 }

  /// Carries out a family's cases.
  ///
  /// - Parameter family: the family.
  /// - Throws: `CalculationFault` if the library's own text is damaged.
  public init(of family: ReferenceFamily) throws(CalculationFault) {
    self.family = family
    for reference in try family.cases() { hold(reference) }
  }

  private mutating func hold(_ reference: ReferenceCase) {
    cases += 1
    guard let calculation = CalculationCatalogue.calculation(named: reference.method) else {
      return disagreements.append("\(reference): the method is unknown")
    }
    do {
      let result = try calculation.result(of: reference.input)
      for comparison in reference.comparisons(with: result) {
        values += comparison.values
        if comparison.largestError > largestError {
          largestError = comparison.largestError
          worstCase = reference.id
        }
        if let reason = comparison.disagreement { disagreements.append("\(reference): \(reason)") }
      }
    } catch {
      disagreements.append("\(reference): \(error)")
    }
  }
}

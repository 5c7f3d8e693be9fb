/// The reference cases of one family of calculations.
public struct ReferenceFamily: Sendable {
  /// The family's name, that of its calculations too.
  public let name: String
  /// What the family is about.
  public let title: String
  private let text: StaticString

  init(name: String, title: String, cases text: StaticString) {
    self.name = name
    self.title = title
    self.text = text
  }

  /// All families.
  public static let all: [ReferenceFamily] = [
    distributions, oneProportion, twoProportions, rates, meansAndChange, regression,
    naturalExperiments, timeToEvent, multiplicityAndPower, resampling, processControl, linkage,
  ]

  /// The family's cases.
  ///
  /// - Returns: the cases in order.
  /// - Throws: `CalculationFault` if the library's own text is damaged.
  public func cases() throws(CalculationFault) -> [ReferenceCase] {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    let batch = try CalculationBatch(parsing: bytes)
    return try batch.cases.map { value throws(CalculationFault) in
      guard let reference = ReferenceCase(value) else {
        throw CalculationFault("a reference case of \(name) lacks a member")
      }
      return reference
    }
  }
}

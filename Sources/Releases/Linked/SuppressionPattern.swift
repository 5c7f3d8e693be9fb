/// Which units are withheld, why, and the proof that this protects the small numbers.
public struct SuppressionPattern: Equatable, Sendable {
  /// Why a unit is withheld.
  public enum Reason: Equatable, Sendable {
    /// It is small itself.
    case primary
    /// It would give away another.
    case secondary
  }

  /// Two worlds that agree with everything published and show what a small number may be.
  public struct Certificate: Equatable, Sendable {
    /// The place of the small number among the figures.
    public let figure: Int
    /// A world in which it is at most 1.
    public let low: [Int]
    /// A world in which it is greater than the greatest suppressed number.
    public let high: [Int]

    /// A certificate with its parts.
    public init(figure: Int, low: [Int], high: [Int]) {
      self.figure = figure
      self.low = low
      self.high = high
    }
  }

  /// Why each unit is withheld, nil where it is published.
  public let reasons: [Reason?]
  /// The places of the small numbers that nothing that may be withheld can protect.
  public let unprotected: [Int]
  /// The proof for each of the other small numbers, in the order of the figures.
  public let certificates: [Certificate]

  /// A pattern with its parts.
  public init(reasons: [Reason?], unprotected: [Int], certificates: [Certificate]) {
    self.reasons = reasons
    self.unprotected = unprotected
    self.certificates = certificates
  }

  /// Whether each unit is withheld.
  public var isWithheld: [Bool] { reasons.map { $0 != nil } }

  /// The places of the units that are withheld to protect others.
  public var secondary: [Int] { reasons.indices.filter { reasons[$0] == .secondary } }

  /// What the units cost that are withheld to protect others.
  /// - Parameter numbers: The numbers that the pattern was made for.
  public func cost(in numbers: LinkedNumbers) -> Int {
    secondary.reduce(0) { $0 + numbers.units[$1].cost }
  }

  /// What somebody can work out once the pattern is applied.
  /// - Parameter numbers: The numbers that the pattern was made for.
  public func deduction(in numbers: LinkedNumbers) -> Deduction {
    Deduction(numbers, withheld: isWithheld)
  }
}

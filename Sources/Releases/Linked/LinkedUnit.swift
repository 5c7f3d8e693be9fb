/// What is published or withheld together, such as the numerator and denominator of a finding.
public struct LinkedUnit: Equatable, Sendable {
  /// What it would cost the reader not to have it, above 0; such as the people it counts.
  public let cost: Int
  /// Whether it is withheld already, being small itself.
  public var isWithheld: Bool
  /// Whether it may be withheld to protect another: a total for everybody may be kept.
  public let mayBeWithheld: Bool

  /// A unit with its parts.
  public init(cost: Int, isWithheld: Bool = false, mayBeWithheld: Bool = true) {
    self.cost = cost
    self.isWithheld = isWithheld
    self.mayBeWithheld = mayBeWithheld
  }
}

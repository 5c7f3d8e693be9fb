/// How many were observed, beside how many national rates for such children would give.
public struct ExpectedComparison: Hashable, Sendable, Codable {
  /// The number that was observed.
  public let observed: Int
  /// The number that national rates would give.
  public let expected: Double
  /// The children who are compared.
  public let total: Int
  /// What the rates are standardised by, such as academic year and sex.
  public let standardisedBy: [String]
  /// Observed over expected, with exact limits.
  public let ratio: Estimate
  /// Observed less expected as a share of the children.
  public let difference: Estimate
  /// The publication.
  public let source: String
  /// Cautions that belong to it, empty where there are none.
  public let notes: [String]

  /// A comparison with its parts.
  public init(
    observed: Int, expected: Double, total: Int, standardisedBy: [String], ratio: Estimate,
    difference: Estimate, source: String, notes: [String]
  ) {
    self.observed = observed
    self.expected = expected
    self.total = total
    self.standardisedBy = standardisedBy
    self.ratio = ratio
    self.difference = difference
    self.source = source
    self.notes = notes
  }
}

/// How alike the arms are in one category of what is recorded of children before.
public struct BalanceRow: Hashable, Sendable, Codable {
  /// The question, such as sex.
  public let dimension: String
  /// The answer, such as F.
  public let category: String
  /// The share in the rollout arm.
  public let rollout: Double
  /// The share in the comparison arm.
  public let comparison: Double
  /// The standardised difference of the shares, nil where neither arm varies.
  public let standardisedDifference: Double?
  /// The same after the comparison arm is weighted to the rollout arm's strata, nil where it
  /// cannot be.
  public let weightedDifference: Double?

  /// A row with its parts.
  public init(
    dimension: String, category: String, rollout: Double, comparison: Double,
    standardisedDifference: Double?, weightedDifference: Double?
  ) {
    self.dimension = dimension
    self.category = category
    self.rollout = rollout
    self.comparison = comparison
    self.standardisedDifference = standardisedDifference
    self.weightedDifference = weightedDifference
  }
}

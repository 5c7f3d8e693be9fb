/// The mean and spread of a score.
public struct ScoreSpread: Hashable, Sendable, Codable {
  /// The mean.
  public let mean: Double
  /// The standard deviation, nil for a single score.
  public let standardDeviation: Double?
  /// How many scores there are, nil where that stands elsewhere.
  public let count: Int?

  /// A spread with its parts.
  public init(mean: Double, standardDeviation: Double?, count: Int? = nil) {
    self.count = count
    self.mean = mean
    self.standardDeviation = standardDeviation
  }
}

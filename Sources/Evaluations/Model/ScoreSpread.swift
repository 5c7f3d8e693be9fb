/// The mean and spread of a score.
public struct ScoreSpread: Hashable, Sendable, Codable {
  /// The mean.
  public let mean: Double
  /// The standard deviation, nil for a single score.
  public let standardDeviation: Double?

  /// A spread with its parts.
  public init(mean: Double, standardDeviation: Double?) {
    self.mean = mean
    self.standardDeviation = standardDeviation
  }
}

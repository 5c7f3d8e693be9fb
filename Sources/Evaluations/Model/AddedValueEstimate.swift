/// The added value of a group at high risk, never of one child.
public struct AddedValueEstimate: Hashable, Sendable, Codable {
  /// The pairs of parents' forms with the scores that the formula takes.
  public let pairs: Int
  /// The mean in points, with its interval; positive is better than expected.
  public let points: Estimate
  /// The mean over the standard deviation of 5 points.
  public let effectSize: Double

  /// An added value with its parts.
  public init(pairs: Int, points: Estimate, effectSize: Double) {
    self.pairs = pairs
    self.points = points
    self.effectSize = effectSize
  }
}

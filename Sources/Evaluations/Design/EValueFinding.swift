/// How strongly something unmeasured would have to go with both rollout and outcome to explain the
/// difference.
public struct EValueFinding: Hashable, Sendable, Codable {
  /// For the estimate, as a risk ratio.
  public let estimate: Double
  /// For the limit nearer to no effect, 1 where the interval holds it.
  public let limit: Double

  /// A finding with its parts.
  public init(estimate: Double, limit: Double) {
    self.estimate = estimate
    self.limit = limit
  }
}

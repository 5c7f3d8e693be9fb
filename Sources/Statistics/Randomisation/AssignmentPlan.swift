/// How the ways to choose rollout areas are gone through.
///
/// Source: Phipson B, Smyth GK (2010), Permutation p-values should never be zero, Stat Appl Genet
/// Mol Biol 9:39, doi:10.2202/1544-6115.1585, for counting the observed choice with those drawn.
public enum AssignmentPlan: Sendable, Hashable, Codable {
  /// All are, and the test is refused where there are more than the limit.
  case exact(limit: Int)
  /// All are up to the limit; beyond it some are drawn at random, and the observed one is added.
  case sampled(beyond: Int, samples: Int, seed: UInt64)

  /// All, up to `RandomisationTest.limit`.
  public static let all = AssignmentPlan.exact(limit: RandomisationTest.limit)

  /// All up to 200,000; beyond that 9,999 are drawn, so that p is a multiple of 1 in 10,000.
  public static let bounded = AssignmentPlan.sampled(beyond: 200_000, samples: 9_999, seed: 1)

  /// The most that are all gone through.
  public var limit: Int {
    switch self {
    case .exact(let limit), .sampled(let limit, _, _): limit
    }
  }
}

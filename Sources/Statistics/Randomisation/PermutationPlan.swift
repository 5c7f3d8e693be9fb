/// How the permutations of a test are gone through.
public struct PermutationPlan: Sendable, Hashable, Codable {
  /// Whether permutations are counted or sampled.
  public enum Method: String, Sendable, Hashable, Codable, CaseIterable {
    /// All are counted where that is feasible; else some are sampled.
    case exactWherePossible = "exact-where-possible"
    /// All are counted; the test is refused where that is not feasible.
    case exact
    /// Some are sampled, even where all could be counted.
    case monteCarlo = "monte-carlo"
  }

  /// Whether permutations are counted or sampled.
  public var method: Method
  /// How many are sampled where they are, from 1 to 100 million.
  public var resamples: Int
  /// The seed of the sampling; the same seed gives the same result on every machine.
  public var seed: UInt64

  /// Makes a plan.
  ///
  /// - Parameters:
  ///   - method: whether permutations are counted or sampled.
  ///   - resamples: how many are sampled where they are.
  ///   - seed: the seed of the sampling.
  public init(
    _ method: Method = .exactWherePossible, resamples: Int = 100_000, seed: UInt64 = 1
  ) {
    self.method = method
    self.resamples = resamples
    self.seed = seed
  }
}

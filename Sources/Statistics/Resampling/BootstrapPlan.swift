/// How many resamples a bootstrap takes, and from which seed.
public struct BootstrapPlan: Sendable, Hashable, Codable {
  /// The most values that are drawn in all.
  public static let mostDraws = 4_000_000_000

  /// The number of resamples, from 2 to 10 million.
  public var resamples: Int
  /// The seed; the same seed gives the same result on every machine.
  public var seed: UInt64

  /// Makes a plan.
  ///
  /// - Parameters:
  ///   - resamples: the number of resamples.
  ///   - seed: the seed.
  public init(resamples: Int = 10_000, seed: UInt64 = 1) {
    self.resamples = resamples
    self.seed = seed
  }

  /// Refuses a plan of too few or too many draws.
  func check(values: Int) throws(Refusal) {
    guard resamples >= 2 else { throw .tooFew("resamples", given: resamples, needed: 2) }
    guard resamples <= 10_000_000, resamples <= Self.mostDraws / max(1, values) else {
      throw .tooMany("values drawn in all resamples", limit: Self.mostDraws)
    }
  }
}

/// The exact test of a count of events against a known mean number.
///
/// Two-sided: the sum over all counts no more probable than the observed one, as R's
/// `poisson.test`.
///
/// Source: Garwood F (1936), Biometrika 28:437-442, doi:10.1093/biomet/28.3-4.437; mid-p: Lancaster
/// HO (1961), J Am Stat Assoc 56:223-234, doi:10.1080/01621459.1961.10482105.
public struct PoissonTest: Sendable, Hashable {
  /// The number of events.
  public let count: Int
  private let law: Poisson

  /// Makes a test, or nothing for a negative count or mean.
  ///
  /// - Parameters:
  ///   - count: the number of events.
  ///   - mean: the known mean number.
  public init?(count: Int, mean: Double) {
    guard count >= 0, let law = Poisson(mean: mean) else { return nil }
    self.count = count
    self.law = law
  }

  /// The p value.
  ///
  /// - Parameters:
  ///   - alternative: the direction of the test.
  ///   - tail: all or half of the probability of the observed count.
  /// - Returns: the p value, from 0 to 1.
  public func pValue(_ alternative: Alternative = .twoSided, tail: Tail = .exact) -> Double {
    law.pValue(observed: count, alternative: alternative, tail: tail)
  }
}

/// The exact test of an observed count against a known share.
///
/// Two-sided: the sum over all counts no more probable than the observed one, as R's `binom.test`.
///
/// Source: Clopper CJ, Pearson ES (1934), Biometrika 26:404-413, doi:10.1093/biomet/26.4.404;
/// mid-p: Lancaster HO (1961), J Am Stat Assoc 56:223-234, doi:10.1080/01621459.1961.10482105.
public struct BinomialTest: Sendable, Hashable {
  /// How many have the characteristic.
  public let count: Int
  private let law: Binomial

  /// Makes a test, or nothing if the count lies outside 0 to the total or the share outside 0 to 1.
  ///
  /// - Parameters:
  ///   - count: how many have the characteristic.
  ///   - total: how many there are; the test of none out of none has a p value of 1.
  ///   - share: the known share, such as a national baseline.
  public init?(count: Int, total: Int, share: Double) {
    guard count >= 0, count <= total, let law = Binomial(trials: total, share: share)
    else { return nil }
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

  /// Twice the smaller tail, at most 1.
  public var doubledSmallerTail: Double { law.doubledSmallerTail(observed: count) }
}

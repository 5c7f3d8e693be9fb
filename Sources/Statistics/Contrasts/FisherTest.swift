/// Fisher's exact test of two independent shares.
///
/// Two-sided: the sum over all tables with the same margins no more probable than the observed one,
/// as R's `fisher.test`.
///
/// Source: Fisher RA (1935), The logic of inductive inference, J R Stat Soc 98:39-82,
/// doi:10.2307/2342435; mid-p: Lancaster HO (1961), J Am Stat Assoc 56:223-234,
/// doi:10.1080/01621459.1961.10482105.
public struct FisherTest: Sendable, Hashable {
  private let law: Hypergeometric
  private let observed: Int

  /// Makes a test, or nothing where a share is undefined or a count not whole.
  ///
  /// - Parameter pair: the group of interest and the comparison group.
  public init?(_ pair: ProportionPair) {
    guard pair.isDefined, let table = WholeTable(pair), let law = table.law else { return nil }
    self.law = law
    observed = table.first
  }

  /// The p value; two-sided mid-p leaves out half of the observed table's probability.
  ///
  /// - Parameters:
  ///   - alternative: the direction of the test.
  ///   - tail: all or half of the probability of the observed table.
  /// - Returns: the p value, from 0 to 1.
  public func pValue(_ alternative: Alternative = .twoSided, tail: Tail = .exact) -> Double {
    law.pValue(observed: observed, alternative: alternative, tail: tail)
  }

  /// The other definition of a two-sided p value: twice the smaller tail, at most 1.
  ///
  /// - Parameter tail: all or half of the probability of the observed table.
  /// - Returns: the p value, from 0 to 1.
  public func doubledSmallerTail(_ tail: Tail = .exact) -> Double {
    law.doubledSmallerTail(observed: observed, tail: tail)
  }
}

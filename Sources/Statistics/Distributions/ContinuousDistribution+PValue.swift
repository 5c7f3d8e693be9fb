extension ContinuousDistribution {
  /// The p value of a statistic under this law, which is symmetric about 0.
  ///
  /// Source: Cox DR, Hinkley DV (1974), Theoretical statistics, chapter 3: two-sided, twice the
  /// smaller tail.
  ///
  /// - Parameters:
  ///   - statistic: the statistic.
  ///   - alternative: the direction of the test; two-sided: values as far from 0.
  /// - Returns: the p value, from 0 to 1.
  func pValue(of statistic: Double, _ alternative: Alternative = .twoSided) -> Double {
    let tails = tails(at: statistic)
    switch alternative {
    case .twoSided: return min(1, 2 * min(tails.lower, tails.upper))
    case .less: return tails.lower
    case .greater: return tails.upper
    }
  }
}

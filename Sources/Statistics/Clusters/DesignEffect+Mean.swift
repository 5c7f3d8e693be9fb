extension DesignEffect {
  /// The effect on a mean: its variance over s^2 / n.
  ///
  /// 1 where it is undefined: fewer than two clusters, or all values the same. The variance is that
  /// of the ratio estimator over clusters, x being the sum of a cluster's values.
  ///
  /// Source: Kish L (1965), Survey sampling, Wiley (the design effect); Cochran WG (1977), Sampling
  /// techniques, 3rd edition, Wiley, section 6.4 (the variance).
  ///
  /// - Parameters:
  ///   - sums: the sums over clusters.
  ///   - values: the sums of the single values.
  /// - Returns: the design effect, 1 where it is undefined.
  public static func mean(_ sums: ClusterSums, of values: IntegerSums) -> DesignEffect {
    guard let variance = RatioEstimatorVariance(sums), let simple = values.varianceOfMean,
      simple > 0
    else { return .none }
    return DesignEffect(factor: variance.variance / simple)
  }
}

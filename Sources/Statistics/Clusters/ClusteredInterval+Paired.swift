extension ClusteredInterval {
  /// The interval of a change of a share in clusters (`paired-difference-clustered`).
  ///
  /// Nothing with fewer than two clusters or no denominator. x of each cluster is the number of its
  /// children who went from no to yes less those who went from yes to no (or the other way round).
  /// r -/+ t s, with t Student's quantile of k - 1 degrees of freedom and s the standard error of
  /// the ratio estimator; cut off at -1 and 1.
  ///
  /// Source: Cochran WG (1977), Sampling techniques, 3rd edition, Wiley, section 6.4.
  ///
  /// - Parameters:
  ///   - sums: the sums over clusters.
  ///   - level: the confidence level.
  /// - Returns: the interval, or nothing where it is undefined.
  public static func pairedDifference(
    _ sums: ClusterSums, level: Level = .ninetyFive
  ) -> Interval? {
    guard let variance = RatioEstimatorVariance(sums) else { return nil }
    let t = StudentT(freedom: Double(variance.clusters - 1)).upperQuantile(level.tail)
    let half = t * variance.standardError
    return Interval(lower: variance.ratio - half, upper: variance.ratio + half)
      .clamped(to: -1...1)
  }

  /// Tango's interval of a change of a share with all counts over the design effect
  /// (`tango-clustered`).
  ///
  /// Nothing where the table is undefined. Unlike the other it never has a width of 0.
  ///
  /// - Parameters:
  ///   - table: the four counts of the same children.
  ///   - sums: the sums over clusters, x being changes in either direction.
  ///   - level: the confidence level.
  /// - Returns: the interval, or nothing where it is undefined.
  public static func pairedDifference(
    _ table: PairedTable, _ sums: ClusterSums, level: Level = .ninetyFive
  ) -> Interval? {
    let effect = DesignEffect.pairedDifference(sums, table: table)
    return PairedDifferenceMethod.tango.interval(
      table.effective(designEffect: effect.factor), level: level)
  }
}

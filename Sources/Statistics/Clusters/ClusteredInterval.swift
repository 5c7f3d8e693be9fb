/// Intervals of clustered samples from sums over their clusters.
public enum ClusteredInterval {
  /// Wilson's interval of a share with n over the design effect (`wilson-clustered`).
  ///
  /// Nothing where the denominator is 0.
  ///
  /// Source: Rao JNK, Scott AJ (1992), Biometrics 48:577-585, doi:10.2307/2532311; Wilson EB
  /// (1927), J Am Stat Assoc 22:209-212, doi:10.1080/01621459.1927.10502953.
  ///
  /// - Parameters:
  ///   - sums: the sums over clusters; x at most n in each.
  ///   - level: the confidence level.
  /// - Returns: the interval, or nothing where it is undefined.
  public static func proportion(_ sums: ClusterSums, level: Level = .ninetyFive) -> Interval? {
    ProportionMethod.wilson.interval(effectiveProportion(sums), level: level)
  }

  /// The share with its effective numbers.
  ///
  /// - Parameter sums: the sums over clusters; x at most n in each.
  /// - Returns: the share, count and total both over the design effect.
  public static func effectiveProportion(_ sums: ClusterSums) -> Proportion {
    Proportion(sums.numerator, of: sums.denominator)
      .effective(designEffect: DesignEffect.proportion(sums).factor)
  }

  /// Newcombe's interval of the difference of two clustered shares (`newcombe-clustered`).
  ///
  /// Nothing where a denominator is 0. From the Wilson limits of either group's effective numbers.
  ///
  /// - Parameters:
  ///   - first: the sums of the group of interest.
  ///   - second: the sums of the comparison group.
  ///   - level: the confidence level.
  /// - Returns: the interval, or nothing where it is undefined.
  public static func difference(
    _ first: ClusterSums, _ second: ClusterSums, level: Level = .ninetyFive
  ) -> Interval? {
    let pair = ProportionPair(effectiveProportion(first), effectiveProportion(second))
    return DifferenceMethod.newcombe.interval(pair, level: level)
  }

  /// Koopman's interval of the ratio of two clustered shares (`koopman-clustered`).
  ///
  /// Nothing where a denominator is 0.
  ///
  /// - Parameters:
  ///   - first: the sums of the group of interest.
  ///   - second: the sums of the comparison group.
  ///   - level: the confidence level.
  /// - Returns: the interval, or nothing where it is undefined.
  public static func ratio(
    _ first: ClusterSums, _ second: ClusterSums, level: Level = .ninetyFive
  ) -> Interval? {
    let pair = ProportionPair(effectiveProportion(first), effectiveProportion(second))
    return RatioMethod.koopman.interval(pair, level: level)
  }

  /// The interval of events per child with both numbers over the design effect (`byar-clustered`).
  ///
  /// Nothing where the denominator is 0. Exact limits below 10 effective events, Byar's otherwise.
  ///
  /// - Parameters:
  ///   - sums: the sums over clusters.
  ///   - level: the confidence level.
  /// - Returns: the interval, or nothing where it is undefined.
  public static func rate(_ sums: ClusterSums, level: Level = .ninetyFive) -> Interval? {
    let effect = DesignEffect.rate(sums)
    let count = effect.effective(Double(sums.numerator))
    return RateMethod.recommended(count: count).interval(
      count: count, exposure: effect.effective(Double(sums.denominator)), level: level)
  }
}

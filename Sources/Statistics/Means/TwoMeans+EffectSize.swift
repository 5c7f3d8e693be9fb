extension TwoMeans {
  /// The difference in standard deviations.
  ///
  /// Undefined where the standard deviation is, or is 0.
  ///
  /// - Parameter method: what the difference is divided by.
  /// - Returns: the effect size, or nothing.
  /// Source: Hedges LV (1981), J Educ Stat 6:107-128, doi:10.3102/10769986006002107; Glass GV
  /// (1976), Primary, secondary, and meta-analysis of research, Educ Res 5(10):3-8,
  /// doi:10.3102/0013189X005010003.
  public func effectSize(_ method: EffectSizeMethod) -> Double? {
    guard let pooled = pooledDeviation else { return nil }
    switch method {
    case .cohen, .hedges, .hedgesApproximate:
      return factor(method).map { difference / pooled * $0 }
    case .glass: return second.deviation.flatMap { $0 > 0 ? difference / $0 : nil }
    case .averageDeviation:
      guard let a = first.variance, let b = second.variance else { return nil }
      return difference / ((a + b) / 2).squareRoot()
    }
  }

  /// The interval of the effect size by the noncentral t law.
  ///
  /// Undefined where the effect size is, for a standard deviation of one group or an average of
  /// two, and for effects so large that the law is not worked out.
  ///
  /// - Parameters:
  ///   - method: what the difference is divided by; `cohen`, `hedges` or `hedgesApproximate`.
  ///   - level: the confidence level.
  /// - Returns: the interval, or nothing.
  public func effectSizeInterval(
    _ method: EffectSizeMethod, level: Level = .ninetyFive
  ) -> Interval? {
    guard let test = test(.pooled), let factor = factor(method) else { return nil }
    return NoncentralityLimits.interval(t: test.t, freedom: pooledFreedom, level: level)?
      .scaled(by: factor / halfSize.squareRoot())
  }

  /// The standard error of Cohen's d in large samples; nothing where that is undefined.
  public var largeSampleError: Double? {
    effectSize(.cohen).map { effect in
      (1 / halfSize + effect * effect / (2 * (first.size + second.size))).squareRoot()
    }
  }

  private func factor(_ method: EffectSizeMethod) -> Double? {
    switch method {
    case .cohen: 1
    case .hedges: pooledFreedom > 1 ? SmallSampleFactor.exact(freedom: pooledFreedom) : nil
    case .hedgesApproximate: SmallSampleFactor.approximate(freedom: pooledFreedom)
    case .glass, .averageDeviation: nil
    }
  }
}

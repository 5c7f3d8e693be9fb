/// The ratio of two mean squares, and the interval of the ratio of the variances behind them.
struct VarianceRatio {
  let ratio: Double
  let law: FisherF

  init(_ ratio: Double, law: FisherF) {
    self.ratio = ratio
    self.law = law
  }

  /// The ratio over the F law's quantiles; nothing where these are not finite.
  func interval(level: Level) -> Interval? {
    let upper = law.upperQuantile(level.tail)
    let lower = law.quantile(level.tail)
    guard upper.isFinite, lower > 0 else { return nil }
    return Interval(lower: ratio / upper, upper: ratio / lower)
  }

  /// The correlation (F - 1) / (F + n - 1) that a ratio means for groups of n; 1 for an infinite
  /// one.
  static func correlation(_ ratio: Double, size: Double) -> Double {
    ratio == .infinity ? 1 : (ratio - 1) / (ratio + size - 1)
  }
}

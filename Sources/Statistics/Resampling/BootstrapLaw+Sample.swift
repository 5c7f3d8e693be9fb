extension BootstrapLaw {
  /// Bootstraps a statistic of a sample.
  ///
  /// - Parameters:
  ///   - values: finite numbers, as many as the statistic needs.
  ///   - statistic: the statistic.
  ///   - plan: the number of resamples and the seed.
  /// - Throws: `tooFew`, `notFinite`, `outOfRange` beyond 1e100, `tooMany` draws, or `notFinite` if
  ///   the statistic of the sample or of a resample is undefined.
  public init(
    _ values: [Double], statistic: SampleStatistic, plan: BootstrapPlan = BootstrapPlan()
  ) throws(Refusal) {
    try SampleCheck.check(values, named: "the sample", fewest: statistic.fewestValues)
    try plan.check(values: values.count)
    guard let estimate = statistic.value(of: values) else {
      throw .notFinite("the statistic of the sample")
    }
    let left =
      values.count > statistic.fewestValues ? LeaveOneOut(values, statistic: statistic) : nil
    let acceleration = left.flatMap { Acceleration.value([$0.deviations]) }
    switch statistic {
    case .mean:
      let scaled = ScaledValues(values)
      var resampler = Resampler(scaled.values, seed: plan.seed)
      let divisor = scaled.denominator * Double(values.count)
      try self.init(
        estimate: scaled.values.reduce(0, +) / divisor,
        replicates: resampler.sums(plan.resamples).map { $0 / divisor },
        acceleration: acceleration)
    case .median:
      var resampler = Resampler(values.sorted(), seed: plan.seed)
      try self.init(
        estimate: estimate, replicates: resampler.medians(plan.resamples),
        acceleration: acceleration)
    default:
      try self.init(
        estimate: estimate, replicates: Self.momentReplicates(values, statistic, plan),
        acceleration: acceleration)
    }
  }

  /// Bootstraps a statistic of one's own.
  ///
  /// - Parameters:
  ///   - values: at least two finite numbers.
  ///   - plan: the number of resamples and the seed.
  ///   - statistic: the statistic of a sample; finite for every resample.
  /// - Throws: `tooFew`, `notFinite`, `outOfRange` beyond 1e100, or `tooMany` draws.
  public init(
    _ values: [Double], plan: BootstrapPlan = BootstrapPlan(), statistic: ([Double]) -> Double
  ) throws(Refusal) {
    try plan.check(values: values.count)
    let jackknife = try Jackknife(values, statistic: statistic)
    var resampler = Resampler(values, seed: plan.seed)
    var resample = values
    let replicates = (0..<plan.resamples).map { _ in
      resampler.fill(&resample)
      return statistic(resample)
    }
    try self.init(
      estimate: jackknife.estimate, replicates: replicates, acceleration: jackknife.acceleration)
  }

  /// The replicates of a statistic of the mean and the variance.
  private static func momentReplicates(
    _ values: [Double], _ statistic: SampleStatistic, _ plan: BootstrapPlan
  ) -> [Double] {
    let sample = CentredSample(values)
    var resampler = Resampler(sample.distances, seed: plan.seed)
    let count = Double(values.count)
    return resampler.powerSums(plan.resamples).map { sums in
      let variance = max(0, sums.squares - sums.sum * sums.sum / count) / (count - 1)
      return statistic.value(mean: sample.mean + sums.sum / count, variance: variance) ?? .nan
    }
  }
}

extension BootstrapLaw {
  /// Bootstraps the difference of the means of two samples, each resampled by itself.
  ///
  /// - Parameters:
  ///   - first: the first sample, at least one finite number.
  ///   - second: the second sample, at least one finite number.
  ///   - plan: the number of resamples and the seed.
  /// - Throws: `tooFew`, `notFinite`, `outOfRange` beyond 1e100, or `tooMany` draws.
  public init(
    differenceOf first: [Double], and second: [Double], plan: BootstrapPlan = BootstrapPlan()
  ) throws(Refusal) {
    try SampleCheck.check(first, named: "the first sample", fewest: 1)
    try SampleCheck.check(second, named: "the second sample", fewest: 1)
    try plan.check(values: first.count + second.count)
    let (firstCount, secondCount) = (Double(first.count), Double(second.count))
    let scaled = ScaledValues(first + second, factor: max(firstCount, secondCount))
    let (left, right) = (scaled.values[..<first.count], scaled.values[first.count...])
    var seeds = SplitMix64(seed: plan.seed)
    var leftDraws = Resampler(Array(left), seed: seeds.next())
    var rightDraws = Resampler(Array(right), seed: seeds.next())
    let divisor = scaled.denominator * firstCount * secondCount
    let difference = { (left: Double, right: Double) in
      (left * secondCount - right * firstCount) / divisor
    }
    let replicates = zip(leftDraws.sums(plan.resamples), rightDraws.sums(plan.resamples))
      .map(difference)
    try self.init(
      estimate: difference(left.reduce(0, +), right.reduce(0, +)), replicates: replicates,
      acceleration: Self.acceleration(first, second))
  }

  private static func acceleration(_ first: [Double], _ second: [Double]) -> Double? {
    let deviations = [first, second].map { values in
      guard values.count > 1 else { return [0.0] }
      return CentredSample(values).distances.map { $0 / Double(values.count - 1) }
    }
    return Acceleration.value([deviations[0], deviations[1].map { 0 - $0 }])
  }

  /// Bootstraps a comparison of one's own of two samples, each resampled by itself.
  ///
  /// - Parameters:
  ///   - first: the first sample, at least two finite numbers.
  ///   - second: the second sample, at least two finite numbers.
  ///   - plan: the number of resamples and the seed.
  ///   - contrast: the comparison of two samples; finite for all resamples.
  /// - Throws: `tooFew`, `notFinite`, `outOfRange` beyond 1e100, or `tooMany` draws.
  public init(
    _ first: [Double], _ second: [Double], plan: BootstrapPlan = BootstrapPlan(),
    contrast: ([Double], [Double]) -> Double
  ) throws(Refusal) {
    try plan.check(values: first.count + second.count)
    let estimate = contrast(first, second)
    let deviations = try [
      Self.deviations(first, estimate) { contrast($0, second) },
      Self.deviations(second, estimate) { contrast(first, $0) },
    ]
    var seeds = SplitMix64(seed: plan.seed)
    var firstDraws = Resampler(first, seed: seeds.next())
    var secondDraws = Resampler(second, seed: seeds.next())
    var (one, other) = (first, second)
    let replicates = (0..<plan.resamples).map { _ in
      firstDraws.fill(&one)
      secondDraws.fill(&other)
      return contrast(one, other)
    }
    try self.init(
      estimate: estimate, replicates: replicates, acceleration: Acceleration.value(deviations))
  }

  private static func deviations(
    _ values: [Double], _ estimate: Double, _ statistic: ([Double]) -> Double
  ) throws(Refusal) -> [Double] {
    try SampleCheck.check(values, named: "each sample", fewest: 2)
    let statistics = values.indices.map { place in
      statistic(Array(values[..<place] + values[(place + 1)...]))
    }
    return LeaveOneOut(statistics, estimate: estimate).deviations
  }
}

/// What leaving out one value after another does to a statistic.
///
/// Source: Efron B, Tibshirani RJ (1993), An Introduction to the Bootstrap, chapter 11, Chapman and
/// Hall, ISBN 978-0-412-04231-7.
struct LeaveOneOut {
  /// The mean of the statistics without one value less each of them.
  let deviations: [Double]
  /// The mean of the statistics without one value less the statistic of all.
  let shift: Double

  /// Takes the statistics without one value each.
  init(_ statistics: [Double], estimate: Double) {
    let changes = CentredSample(statistics.map { $0 - estimate })
    shift = changes.mean
    let size = statistics.reduce(abs(estimate)) { max($0, abs($1)) }
    deviations = Self.cleared(changes.distances.map { 0 - $0 }, size: size)
  }

  /// Leaves one value after another out of a sample; the mean and the variance have no bias, and
  /// their deviations are formulas.
  ///
  /// - Parameters:
  ///   - values: one value more than the statistic needs at least.
  ///   - statistic: the statistic.
  init?(_ values: [Double], statistic: SampleStatistic) {
    guard let estimate = statistic.value(of: values) else { return nil }
    let n = Double(values.count)
    let sample = CentredSample(values)
    switch statistic {
    case .mean:
      self.init(unbiased: sample.distances.map { $0 / (n - 1) })
    case .variance:
      let (factor, meanSquare) = (n / ((n - 1) * (n - 2)), sample.meanSquare)
      let deviations = sample.distances.map { factor * ($0 * $0 - meanSquare) }
      self.init(unbiased: Self.cleared(deviations, size: factor * meanSquare))
    case .median:
      self.init(Self.medians(values), estimate: estimate)
    default:
      guard let statistics = Self.statistics(sample, statistic) else { return nil }
      self.init(statistics, estimate: estimate)
    }
  }

  private init(unbiased deviations: [Double]) {
    self.deviations = deviations
    shift = 0
  }

  /// Deviations of which nothing but rounding is left become 0.
  private static func cleared(_ deviations: [Double], size: Double) -> [Double] {
    let largest = deviations.reduce(0) { max($0, abs($1)) }
    return largest > size * 1e-14 ? deviations : deviations.map { _ in 0 }
  }

  /// The statistic without each value, from the mean and the variance without it.
  private static func statistics(
    _ sample: CentredSample, _ statistic: SampleStatistic
  ) -> [Double]? {
    let n = Double(sample.distances.count)
    let squares = sample.meanSquare * n
    var statistics: [Double] = []
    for distance in sample.distances {
      let left = max(0, squares - distance * distance * n / (n - 1))
      let mean = sample.mean - distance / (n - 1)
      guard let value = statistic.value(mean: mean, variance: left / (n - 2)) else { return nil }
      statistics.append(value)
    }
    return statistics
  }

  /// The median without each value.
  private static func medians(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var medians = [Double](repeating: 0, count: values.count)
    let left = values.count - 1
    for (rank, place) in order.enumerated() {
      let middle = [(left - 1) / 2, left / 2].map { values[order[$0 < rank ? $0 : $0 + 1]] }
      medians[place] = middle[0] / 2 + middle[1] / 2
    }
    return medians
  }
}

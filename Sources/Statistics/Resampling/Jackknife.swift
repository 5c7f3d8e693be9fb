/// The jackknife: a statistic's bias and standard error from leaving out one value after another.
///
/// Source: Efron B, Tibshirani RJ (1993), An Introduction to the Bootstrap, chapter 11, Chapman and
/// Hall, ISBN 978-0-412-04231-7.
public struct Jackknife: Sendable, Hashable, Codable {
  /// The statistic of all values.
  public let estimate: Double
  /// The standard error: the root of (n - 1) / n times the squared deviations' sum.
  public let standardError: Double
  /// The bias: n - 1 times the mean statistic without one value less the estimate.
  public let bias: Double
  /// The acceleration of BCa intervals; nothing where leaving out changes nothing.
  public let acceleration: Double?

  /// The estimate less its bias.
  public var corrected: Double { estimate - bias }

  /// Leaves one value after another out.
  ///
  /// - Parameters:
  ///   - values: finite numbers, one more than the statistic needs at least.
  ///   - statistic: the statistic.
  /// - Throws: `tooFew`, `notFinite`, `outOfRange` beyond 1e100, or `notFinite` for a statistic that
  ///   is undefined for some of the values.
  public init(_ values: [Double], statistic: SampleStatistic) throws(Refusal) {
    try SampleCheck.check(values, named: "the sample", fewest: statistic.fewestValues + 1)
    guard let estimate = statistic.value(of: values),
      let left = LeaveOneOut(values, statistic: statistic)
    else { throw .notFinite("the statistic of all values but one") }
    self.init(estimate: estimate, left: left)
  }

  /// Leaves one value after another out of a statistic of one's own.
  ///
  /// - Parameters:
  ///   - values: at least two finite numbers.
  ///   - statistic: the statistic of a sample; finite for all values and for all but one.
  /// - Throws: `tooFew`, `notFinite`, `outOfRange` beyond 1e100.
  public init(_ values: [Double], statistic: ([Double]) -> Double) throws(Refusal) {
    try SampleCheck.check(values, named: "the sample", fewest: 2)
    let estimate = statistic(values)
    let statistics = values.indices.map { place in
      statistic(Array(values[..<place] + values[(place + 1)...]))
    }
    guard estimate.isFinite, statistics.allSatisfy(\.isFinite) else {
      throw .notFinite("the statistic of all values and of all but one")
    }
    self.init(estimate: estimate, left: LeaveOneOut(statistics, estimate: estimate))
  }

  private init(estimate: Double, left: LeaveOneOut) {
    let count = Double(left.deviations.count)
    let squares = left.deviations.reduce(0) { $0 + $1 * $1 }
    self.estimate = estimate
    standardError = (squares * (count - 1) / count).squareRoot()
    bias = (count - 1) * left.shift
    acceleration = Acceleration.value([left.deviations])
  }
}

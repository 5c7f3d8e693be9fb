/// The replicates of a statistic from resamples, and the intervals that follow from them.
///
/// Sources: Efron B (1987), Better bootstrap confidence intervals, J Am Stat Assoc 82:171-185,
/// doi:10.1080/01621459.1987.10478410; Davison AC, Hinkley DV (1997), Bootstrap Methods and Their
/// Application, chapter 5, Cambridge, ISBN 978-0-521-57471-6.
public struct BootstrapLaw: Sendable, Hashable, Codable {
  /// The statistic of the sample itself.
  public let estimate: Double
  /// The statistic of each resample, in the order of drawing.
  public let replicates: [Double]
  /// The acceleration of BCa intervals; nothing where it is undefined.
  public let acceleration: Double?

  /// Makes a law from replicates.
  ///
  /// - Parameters:
  ///   - estimate: the statistic of the sample itself.
  ///   - replicates: the statistic of each resample, at least two.
  ///   - acceleration: the acceleration of BCa intervals; see `Jackknife`.
  /// - Throws: `tooFew`, or `notFinite` if a number is missing, infinite or not a number.
  public init(estimate: Double, replicates: [Double], acceleration: Double?) throws(Refusal) {
    guard replicates.count >= 2 else {
      throw .tooFew("replicates", given: replicates.count, needed: 2)
    }
    guard estimate.isFinite else { throw .notFinite("the estimate") }
    guard replicates.allSatisfy(\.isFinite) else { throw .notFinite("every replicate") }
    guard acceleration?.isFinite ?? true else { throw .notFinite("the acceleration") }
    self.estimate = estimate
    self.replicates = replicates
    self.acceleration = acceleration
  }

  /// The standard deviation of the replicates, with one less than their number.
  public var standardError: Double { CentredSample(replicates).variance.squareRoot() }

  /// The mean of the replicates less the estimate.
  public var bias: Double { CentredSample(replicates).mean - estimate }

  /// The bias correction z0: the normal quantile of the share of replicates below the estimate, those
  /// equal to it not counted.
  ///
  /// Nothing where no replicate, or every one, is below the estimate.
  public var biasCorrection: Double? {
    let below = replicates.reduce(0) { $1 < estimate ? $0 + 1 : $0 }
    guard below > 0, below < replicates.count else { return nil }
    return Normal.standard.quantile(Double(below) / Double(replicates.count))
  }

  /// The probabilities of the replicates' quantiles that are BCa's limits.
  ///
  /// Nothing where the bias correction or the acceleration is undefined, or the latter so large that
  /// the correction turns round.
  ///
  /// - Parameter level: the confidence level.
  public func correctedShares(level: Level) -> Interval? {
    guard let lower = correctedShare(-level.z), let upper = correctedShare(level.z) else {
      return nil
    }
    return Interval(lower: lower, upper: upper)
  }

  private func correctedShare(_ z: Double) -> Double? {
    guard let acceleration, let biasCorrection else { return nil }
    let shifted = biasCorrection + z
    let divisor = 1 - acceleration * shifted
    guard divisor > 0 else { return nil }
    return Normal.standard.cumulative(biasCorrection + shifted / divisor)
  }

  /// The interval by a method; nothing where it is undefined.
  ///
  /// - Parameters:
  ///   - method: the method.
  ///   - level: the confidence level.
  ///   - type: the definition of the quantiles.
  /// - Returns: the interval, or nothing.
  public func interval(
    _ method: BootstrapMethod, level: Level = .ninetyFive, type: QuantileType = .linear
  ) -> Interval? {
    switch method {
    case .percentile:
      return quantiles(Interval(lower: level.tail, upper: 1 - level.tail), type)
    case .basic:
      let ends = quantiles(Interval(lower: level.tail, upper: 1 - level.tail), type)
      return Interval(lower: 2 * estimate - ends.upper, upper: 2 * estimate - ends.lower)
    case .bca:
      return correctedShares(level: level).map { quantiles($0, type) }
    }
  }

  private func quantiles(_ shares: Interval, _ type: QuantileType) -> Interval {
    Interval(
      lower: Quantile.value(shares.lower, of: replicates, type: type),
      upper: Quantile.value(shares.upper, of: replicates, type: type))
  }
}

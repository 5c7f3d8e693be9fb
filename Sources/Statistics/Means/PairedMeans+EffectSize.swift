extension PairedMeans {
  /// The distance from the value held to in standard deviations.
  ///
  /// Undefined where the standard deviation is, or is 0, and for a single sample with `average`,
  /// `repeated` and `first`.
  ///
  /// - Parameter method: what the distance is divided by.
  /// - Returns: the effect size, or nothing.
  /// Source: Lakens D (2013), Calculating and reporting effect sizes to facilitate cumulative
  /// science, Front Psychol 4:863, doi:10.3389/fpsyg.2013.00863.
  public func effectSize(_ method: PairedEffectSizeMethod) -> Double? {
    switch method {
    case .differences: return standardised
    case .hedges: return hedges
    case .average:
      guard let a = pairs?.first.variance, let b = pairs?.second.variance, a + b > 0
      else { return nil }
      return distance / ((a + b) / 2).squareRoot()
    case .repeated:
      guard let effect = standardised, let correlation = pairs?.correlation else { return nil }
      return effect * (2 * (1 - correlation)).squareRoot()
    case .first:
      guard let deviation = pairs?.first.deviation, deviation > 0 else { return nil }
      return distance / deviation
    }
  }

  /// The interval of the effect size by the noncentral t law.
  ///
  /// Undefined where the effect size is, for methods other than `differences` and `hedges`, and for
  /// effects so large that the law is not worked out.
  ///
  /// - Parameters:
  ///   - method: what the distance is divided by.
  ///   - level: the confidence level.
  /// - Returns: the interval, or nothing.
  public func effectSizeInterval(
    _ method: PairedEffectSizeMethod, level: Level = .ninetyFive
  ) -> Interval? {
    guard let test, let factor = factor(method) else { return nil }
    return NoncentralityLimits.interval(t: test.t, freedom: test.freedom, level: level)?
      .scaled(by: factor / differences.size.squareRoot())
  }

  private var standardised: Double? {
    test.map { $0.t / differences.size.squareRoot() }
  }

  private var hedges: Double? {
    guard let effect = standardised, let factor = factor(.hedges) else { return nil }
    return effect * factor
  }

  private func factor(_ method: PairedEffectSizeMethod) -> Double? {
    let freedom = differences.size - 1
    switch method {
    case .differences: return 1
    case .hedges: return freedom > 1 ? SmallSampleFactor.exact(freedom: freedom) : nil
    case .average, .repeated, .first: return nil
    }
  }
}

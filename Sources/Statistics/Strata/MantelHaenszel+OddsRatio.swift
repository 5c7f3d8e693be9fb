import RealModule

extension MantelHaenszel {
  /// The common odds ratio: infinite over 0, nothing for 0 over 0.
  public var oddsRatio: Double? {
    let top = tables.sum { $0.a * ($0.d / $0.total) }
    let bottom = tables.sum { $0.b * ($0.c / $0.total) }
    return top == 0 && bottom == 0 ? nil : top / bottom
  }

  /// The standard error of the logarithm of the odds ratio; nothing where that ratio is 0 or
  /// infinite.
  ///
  /// Source: Robins J, Breslow N, Greenland S (1986), Estimators of the Mantel-Haenszel variance
  /// consistent in both sparse data and large-strata limiting models, Biometrics 42:311-323,
  /// doi:10.2307/2531052.
  public var logOddsRatioError: Double? {
    let top = tables.sum { $0.a * ($0.d / $0.total) }
    let bottom = tables.sum { $0.b * ($0.c / $0.total) }
    guard top > 0, bottom > 0 else { return nil }
    let both = tables.sum { $0.agreement * ($0.a * ($0.d / $0.total)) }
    let mixed = tables.sum {
      $0.agreement * ($0.b * ($0.c / $0.total)) + $0.disagreement * ($0.a * ($0.d / $0.total))
    }
    let neither = tables.sum { $0.disagreement * ($0.b * ($0.c / $0.total)) }
    let variance = both / top / top + mixed / top / bottom + neither / bottom / bottom
    return (variance / 2).squareRoot()
  }

  /// The interval of the odds ratio by the normal approximation on the log scale.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: the interval, or nothing where the standard error is undefined.
  public func oddsRatioInterval(level: Level = .ninetyFive) -> Interval? {
    logInterval(oddsRatio, error: logOddsRatioError, level: level)
  }

  /// The interval of a ratio from the standard error of its logarithm.
  func logInterval(_ ratio: Double?, error: Double?, level: Level) -> Interval? {
    guard let ratio, let error else { return nil }
    let factor = Double.exp(level.z * error)
    return Interval(lower: ratio / factor, upper: ratio * factor)
  }
}

extension Stratum {
  /// The share of the stratum on the diagonal a, d.
  var agreement: Double { (a + d) / total }
  /// The share of the stratum on the diagonal b, c.
  var disagreement: Double { (b + c) / total }
}

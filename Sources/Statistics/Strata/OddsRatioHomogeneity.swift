import RealModule

/// The tests of Breslow and Day, and of Tarone, whether strata have one odds ratio in common.
///
/// Each stratum's count is compared with the one that fits its margins and the odds ratio of
/// Mantel and Haenszel. Strata in which all or nobody has the characteristic fit every odds ratio
/// and count neither in the statistics nor in the degrees of freedom.
///
/// Source: Breslow NE, Day NE (1980), Statistical methods in cancer research, volume 1, IARC
/// Scientific Publications 32, page 142; Tarone RE (1985), On heterogeneity tests based on
/// efficient scores, Biometrika 72:91-95, doi:10.1093/biomet/72.1.91.
public struct OddsRatioHomogeneity: Sendable, Hashable {
  /// The statistic of Breslow and Day.
  public let breslowDay: Double
  /// The same with Tarone's correction, which makes it a chi-squared statistic in large strata.
  public let tarone: Double
  /// The degrees of freedom of both: one less than the strata that count.
  public let freedom: Int

  /// Makes the tests, or nothing where the common odds ratio is 0, infinite or undefined.
  ///
  /// - Parameter comparison: the strata compared by Mantel and Haenszel.
  public init?(_ comparison: MantelHaenszel) {
    guard let ratio = comparison.oddsRatio, ratio > 0, ratio < .infinity else { return nil }
    let fits = comparison.tables.strata.map(Stratum.init).filter { $0.events > 0 && $0.rest > 0 }
      .map { FittedCount($0, oddsRatio: ratio) }
    let excess = fits.reduce(0) { $0 + $1.excess }
    let variance = fits.reduce(0) { $0 + $1.variance }
    breslowDay = fits.reduce(0) { $0 + $1.excess * $1.excess / $1.variance }
    tarone = max(0, breslowDay - excess * excess / variance)
    freedom = fits.count - 1
  }

  /// The p value of Breslow and Day's statistic; nothing for a single stratum.
  public var breslowDayPValue: Double? { pValue(breslowDay) }
  /// The p value of Tarone's statistic; nothing for a single stratum.
  public var taronePValue: Double? { pValue(tarone) }

  private func pValue(_ statistic: Double) -> Double? {
    freedom > 0 ? Gamma.chiSquared(freedom: Double(freedom)).survival(statistic) : nil
  }
}

/// The count of a stratum against the one that fits its margins and an odds ratio.
private struct FittedCount {
  /// The observed count less the fitted one.
  let excess: Double
  /// The variance of the count, from the fitted cells.
  let variance: Double

  init(_ stratum: Stratum, oddsRatio: Double) {
    let fitted = Self.fit(stratum, oddsRatio)
    excess = stratum.a - fitted
    let b = stratum.first - fitted
    let c = stratum.events - fitted
    let d = stratum.second - c
    variance = 1 / (1 / fitted + 1 / b + 1 / c + 1 / d)
  }

  /// The root A of A (n2 - m + A) = w (n1 - A) (m - A) that leaves no cell negative, without
  /// cancellation.
  private static func fit(_ stratum: Stratum, _ oddsRatio: Double) -> Double {
    let square = 1 - oddsRatio
    let linear = stratum.second - stratum.events + oddsRatio * (stratum.first + stratum.events)
    let constant = oddsRatio * stratum.first * stratum.events
    let root = max(0, linear * linear + 4 * square * constant).squareRoot()
    return linear > 0 ? 2 * constant / (linear + root) : (root - linear) / (2 * square)
  }
}

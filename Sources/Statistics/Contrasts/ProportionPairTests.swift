import RealModule

/// The chi-squared family of tests of two independent shares.
///
/// Undefined where a share is, and where all or none of both groups have the characteristic.
///
/// Source: Campbell I (2007), Chi-squared and Fisher-Irwin tests of two-by-two tables with small
/// sample recommendations, Stat Med 26:3661-3675, doi:10.1002/sim.2832.
public struct ProportionPairTests: Sendable, Hashable {
  let pair: ProportionPair
  let total: Double
  let events: Double

  /// Makes the tests, or nothing where they are undefined.
  ///
  /// - Parameter pair: the group of interest and the comparison group.
  public init?(_ pair: ProportionPair) {
    let total = pair.first.total + pair.second.total
    let events = pair.first.count + pair.second.count
    guard pair.isDefined, events > 0, events < total else { return nil }
    self.pair = pair
    self.total = total
    self.events = events
  }

  /// ad - bc of the table over the total number.
  private var balance: Double {
    differenceOfProducts(
      pair.first.count, pair.second.rest, pair.first.rest, pair.second.count) / total
  }

  private var scale: Double {
    pair.first.total / total * pair.second.total * (events / total) * (total - events)
  }

  /// The difference of the shares over its pooled standard error.
  public var z: Double { balance / (scale / total).squareRoot() }
  /// Pearson's chi-squared statistic: the square of `z`.
  public var chiSquared: Double { balance * balance * total / scale }
  /// Pearson's statistic times (N - 1) / N.
  public var chiSquaredReduced: Double { chiSquared * (total - 1) / total }
  /// Pearson's statistic with Yates' continuity correction, not below 0.
  public var chiSquaredCorrected: Double {
    let corrected = max(0, abs(balance) - min(0.5, abs(balance)))
    return corrected * corrected * total / scale
  }
  /// The correlation of group and characteristic.
  public var phi: Double { z / total.squareRoot() }

  /// The difference over its standard error from either group's own variance; nothing where that
  /// is 0.
  public var unpooledZ: Double? {
    let first = pair.first.count / pair.first.total
    let second = pair.second.count / pair.second.total
    let variance =
      first * (pair.first.rest / pair.first.total) / pair.first.total
      + second * (pair.second.rest / pair.second.total) / pair.second.total
    let difference = balance / pair.first.total * (total / pair.second.total)
    return variance > 0 ? difference / variance.squareRoot() : nil
  }

  /// The p value of a chi-squared statistic of one degree of freedom.
  public static func pValue(_ statistic: Double) -> Double {
    Normal.standard.pValue(of: statistic.squareRoot())
  }
}

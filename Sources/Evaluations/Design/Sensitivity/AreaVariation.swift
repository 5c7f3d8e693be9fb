import Indicators
import Statistics
import Studies
import Tallies

/// How alike the children of one area are, from counts by area within arms, by analysis of
/// variance.
///
/// With mean squares B between the areas of an arm (freedom: areas less two) and W within areas,
/// and n0 = (N − Σ over arms of Σ n²/N_arm)/(areas − 2), the correlation is
/// (B − W)/(B + (n0 − 1) W), not below 0. Siblings of one area are taken as its children: they make
/// the correlation larger, never smaller.
///
/// A correlation from a few areas is hardly known: its upper limit is that of the F law of B/W with
/// n0 as the size of every area, (B/(F W) − 1)/(B/(F W) + n0 − 1), F being the lower quantile.
/// Where that is not above 0, a correlation is taken from elsewhere: 0.032, the upper quartile of
/// 1,039 correlations of primary care.
///
/// Source: Donner A, Klar N (2000), Design and analysis of cluster randomization trials in health
/// research, Arnold, ISBN 978-0-340-69153-3, section 1.3; unequal sizes: Eldridge SM, Ashby D,
/// Kerry S (2006), Int J Epidemiol 35:1292-1300, doi:10.1093/ije/dyl129; the limit:
/// Donner A (1986), A review of inference procedures for the intraclass correlation coefficient in
/// the one-way random effects model, Int Stat Rev 54:67-82, doi:10.2307/1403259; correlations of
/// primary care: Adams G, Gulliford MC, Ukoumunne OC, Eldridge S, Chinn S, Campbell MJ (2004), J
/// Clin Epidemiol 57:785-794, doi:10.1016/j.jclinepi.2003.12.013.
struct AreaVariation {
  /// The intracluster correlation, 0 to 1.
  private(set) var correlation: Double
  /// The variance of one child: between areas and within.
  let variance: Double
  /// The mean square between areas over that within, infinite where nothing varies within.
  private let ratio: Double
  /// The size that areas count as, n0.
  private let size: Double
  /// The degrees of freedom between areas and within.
  private let freedom: (between: Double, within: Double)
  /// The sizes of the areas of each arm.
  private let sizes: [[Double]]

  /// The variation of an outcome; nil for a rate, fewer than three areas, one child in each, or
  /// values without spread.
  init?(_ outcome: OutcomeTallies) {
    let measure = outcome.indicator.measure
    let arms = [outcome.units(.rollout), outcome.units(.comparison)]
    let areas = arms.joined().count
    let total = arms.joined().reduce(0.0) { $0 + Double($1.tally.denominator) }
    let parts = arms.joined().compactMap { $0.tally.squaresWithin(measure) }
    let freedom = Double(areas - 2)
    guard arms.allSatisfy({ !$0.isEmpty }), parts.count == areas, areas > 2, total > Double(areas)
    else { return nil }
    let within = parts.reduce(0, +) / (total - Double(areas))
    let between = arms.reduce(0) { $0 + Self.squaresBetween($1) } / freedom
    sizes = arms.map { $0.map { Double($0.tally.denominator) } }
    size = (total - sizes.reduce(0) { $0 + Self.squareMean($1) }) / freedom
    guard between + (size - 1) * within > 0 else { return nil }
    correlation = max(0, (between - within) / (between + (size - 1) * within))
    variance = within + max(0, (between - within) / size)
    ratio = within > 0 ? between / within : .infinity
    self.freedom = (freedom, total - Double(areas))
  }

  /// The upper quartile of correlations of primary care (see above).
  static let elsewhere = 0.032

  /// The upper limit of the correlation, nil where it is not above 0.
  func upperLimit(_ level: Level) -> Double? {
    let law = FisherF(numerator: freedom.between, denominator: freedom.within)
    let quantile = law.quantile(level.tail)
    guard ratio.isFinite, quantile > 0 else { return ratio == .infinity ? 1 : nil }
    let limit = (ratio / quantile - 1) / (ratio / quantile + size - 1)
    return limit > 0 ? limit : nil
  }

  /// The same areas were their children so much alike.
  func assuming(_ correlation: Double) -> AreaVariation {
    var copy = self
    copy.correlation = correlation
    return copy
  }

  private static func squaresBetween(_ cells: [AreaCell]) -> Double {
    let mean = cells.total.value
    return cells.reduce(0) { sum, cell in
      let distance = cell.tally.value - mean
      return sum + Double(cell.tally.denominator) * distance * distance
    }
  }

  /// Σ n² / Σ n: the size of the area that a child is in, on average.
  private static func squareMean(_ sizes: [Double]) -> Double {
    sizes.reduce(0) { $0 + $1 * $1 } / sizes.reduce(0, +)
  }

  /// The number of areas.
  var areas: Int { sizes.joined().count }

  /// The mean number of children of an area.
  var meanSize: Double { sizes.joined().reduce(0, +) / Double(areas) }

  /// The variance of the difference of the arms were areas no matter.
  var simpleVariance: Double {
    sizes.reduce(0) { $0 + variance / $1.reduce(0, +) }
  }

  /// The variance of the difference of the arms with each arm's own design effect.
  var clusteredVariance: Double {
    sizes.reduce(0) { $0 + variance * effect($1) / $1.reduce(0, +) }
  }

  /// How many times larger the variance of the difference is since areas differ.
  var designEffect: Double { clusteredVariance / simpleVariance }

  /// The design effect of areas of these sizes in equal arms.
  var plannedDesignEffect: Double { effect(Array(sizes.joined())) }

  private func effect(_ sizes: [Double]) -> Double {
    1 + (Self.squareMean(sizes) - 1) * correlation
  }
}

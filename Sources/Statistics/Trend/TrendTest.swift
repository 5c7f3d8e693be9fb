import RealModule

/// Shares of ordered groups tested for a straight trend over the groups' scores.
///
/// Groups without children are left out.
///
/// Source: Armitage P (1955), Tests for linear trends in proportions and frequencies, Biometrics
/// 11:375-386, doi:10.2307/3001775; Cochran WG (1954), Some methods for strengthening the common
/// chi-squared tests, Biometrics 10:417-451, doi:10.2307/3001616.
public struct TrendTest: Sendable, Hashable {
  /// How many have the characteristic, and how many there are.
  private let pooled: Proportion
  private let groups: Int
  /// The sum of n (s - mean)^2 over the groups.
  private let spread: Double
  /// The sum of (x - n p) (s - mean) over the groups.
  private let covariance: Double
  /// The sum of (x - n p)^2 / n over the groups.
  private let between: Double
  /// The same sum of what a straight line leaves of the shares.
  private let beside: Double

  /// Makes a test.
  ///
  /// - Parameters:
  ///   - groups: how many in each group have the characteristic.
  ///   - scores: the groups' scores, such as 0, 1, 2.
  /// - Throws: `Refusal` if lengths differ, a count is above its total or negative, fewer than two
  ///   groups have children, or all of these have the same score.
  public init(_ groups: [Proportion], scores: [Double]) throws(Refusal) {
    let present = try Self.present(groups, scores)
    let pooled = present.reduce(Proportion(0, of: 0)) {
      Proportion(count: $0.count + $1.0.count, total: $0.total + $1.0.total)
    }
    let mean = present.reduce(0) { $0 + $1.0.total * $1.1 } / pooled.total
    let terms = present.map { Term($0.0, distance: $0.1 - mean, pooled: pooled) }
    let spread = terms.reduce(0) { $0 + $1.total * $1.distance * $1.distance }
    let covariance = terms.reduce(0) { $0 + $1.excess * $1.distance }
    beside = terms.reduce(0) { sum, term in
      let residual = term.excess / term.total - covariance / spread * term.distance
      return sum + term.total * residual * residual
    }
    between = terms.reduce(0) { $0 + $1.excess / $1.total * $1.excess }
    (self.pooled, self.spread, self.covariance) = (pooled, spread, covariance)
    self.groups = present.count
  }

  /// The groups with children, with their scores less the first one's.
  private static func present(
    _ groups: [Proportion], _ scores: [Double]
  ) throws(Refusal) -> [(Proportion, Double)] {
    guard groups.count == scores.count else {
      throw .lengthsDiffer("groups", groups.count, "scores", scores.count)
    }
    let present = zip(groups, scores).filter { $0.0.total != 0 || $0.0.count != 0 }
    guard present.allSatisfy(\.0.isDefined) else {
      throw .outOfRange("counts of a group", allowed: "from 0 to their total, and finite")
    }
    guard present.allSatisfy(\.1.isFinite) else { throw .notFinite("every score") }
    guard present.count > 1 else {
      throw .tooFew("groups with children", given: present.count, needed: 2)
    }
    let shifted = present.map { ($0.0, $0.1 - present[0].1) }
    let widest = shifted.reduce(0) { max($0, abs($1.1)) }
    guard widest > 0 else { throw .noVariation("scores") }
    guard widest > 1e-100, widest < 1e100 else {
      throw .outOfRange("the distance of scores", allowed: "from 1e-100 to 1e100")
    }
    return shifted
  }

  /// p (1 - p) of all groups together; nothing where it is 0.
  private var variance: Double? {
    let variance = pooled.count / pooled.total * (pooled.rest / pooled.total)
    return variance > 0 ? variance : nil
  }

  /// The rise of the share per unit of score, by weighted least squares.
  public var slope: Double { covariance / spread }

  /// The statistic of the trend, positive for a rise; nothing where all or none have the
  /// characteristic.
  public var z: Double? { variance.map { covariance / (spread * $0).squareRoot() } }

  /// The square of `z`, of one degree of freedom, as R's `prop.trend.test`.
  public var chiSquared: Double? { z.map { $0 * $0 } }

  /// The same times (N - 1) / N.
  ///
  /// Source: Mantel N (1963), Chi-square tests with one degree of freedom, J Am Stat Assoc
  /// 58:690-700, doi:10.1080/01621459.1963.10500879.
  public var chiSquaredReduced: Double? {
    chiSquared.map { $0 * (pooled.total - 1) / pooled.total }
  }

  /// The two-sided p value of the trend.
  public var pValue: Double? { chiSquared.map(ProportionPairTests.pValue) }

  /// Pearson's statistic of any difference between the groups.
  public var overall: Double? { variance.map { between / $0 } }

  /// The p value of any difference between the groups.
  public var overallPValue: Double? { overall.map { Self.pValue($0, freedom: groups - 1) } }

  /// What the straight trend leaves of the overall statistic.
  public var departure: Double? {
    variance.map { groups > 2 ? beside / $0 : 0 }
  }

  /// The p value of a departure from a straight trend; nothing for two groups.
  public var departurePValue: Double? {
    groups > 2 ? departure.map { Self.pValue($0, freedom: groups - 2) } : nil
  }

  /// Cramer's V of group and characteristic, from 0 to 1.
  ///
  /// Source: Cramér H (1946), Mathematical methods of statistics, page 282.
  public var cramersV: Double? { overall.map { ($0 / pooled.total).squareRoot() } }

  private static func pValue(_ statistic: Double, freedom: Int) -> Double {
    Gamma.chiSquared(freedom: Double(freedom)).survival(statistic)
  }
}

/// One group's part in the sums.
private struct Term {
  /// How many there are.
  let total: Double
  /// The score less the mean one.
  let distance: Double
  /// How many more have the characteristic than at the pooled share.
  let excess: Double

  init(_ group: Proportion, distance: Double, pooled: Proportion) {
    total = group.total
    self.distance = distance
    excess =
      differenceOfProducts(group.count, pooled.rest, group.rest, pooled.count) / pooled.total
  }
}

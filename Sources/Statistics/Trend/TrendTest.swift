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

  /// Makes a test.
  ///
  /// - Parameters:
  ///   - groups: how many in each group have the characteristic.
  ///   - scores: the groups' scores, such as 0, 1, 2.
  /// - Throws: `Refusal` if lengths differ, a count is above its total or negative, fewer than two
  ///   groups have children, or all of these have the same score.
  public init(_ groups: [Proportion], scores: [Double]) throws(Refusal) {
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
    let first = present[0].1
    let shifted = present.map { ($0.0, $0.1 - first) }
    let widest = shifted.reduce(0) { max($0, abs($1.1)) }
    guard widest > 0, widest < 1e150 else { throw .noVariation("scores") }
    pooled = present.reduce(Proportion(0, of: 0)) {
      Proportion(count: $0.count + $1.0.count, total: $0.total + $1.0.total)
    }
    self.groups = present.count
    let sums = Self.sums(shifted, pooled: pooled)
    (spread, covariance, between) = (sums.spread, sums.covariance, sums.between)
  }

  private static func sums(
    _ groups: [(Proportion, Double)], pooled: Proportion
  ) -> (spread: Double, covariance: Double, between: Double) {
    let mean = groups.reduce(0) { $0 + $1.0.total * $1.1 } / pooled.total
    return groups.reduce((0, 0, 0)) { sums, group in
      let (share, score) = (group.0, group.1 - mean)
      let excess =
        (share.count * pooled.rest - share.rest * pooled.count) / pooled.total
      return (
        sums.0 + share.total * score * score, sums.1 + excess * score,
        sums.2 + excess / share.total * excess
      )
    }
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
    guard let overall, let chiSquared else { return nil }
    return groups > 2 ? max(0, overall - chiSquared) : 0
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

import Releases
import Statistics
import Tallies

extension Tally {
  /// The sums over families as the estimators take them.
  var clustered: Statistics.ClusterSums {
    Statistics.ClusterSums(clusters, numerator: numerator, denominator: denominator)
  }

  /// The design effect of families on a share, 1 where no family has several children in it.
  var shareEffect: Double {
    clusters.statedEffect(of: denominator)
      ?? (clusters.several > 0 ? DesignEffect.proportion(clustered).factor : 1)
  }

  /// The design effect of families on a rate.
  var rateEffect: Double {
    clusters.statedEffect(of: denominator) ?? DesignEffect.rate(clustered).factor
  }
}

extension PairTally {
  /// The sums over families of the change, as the estimators take them.
  var clustered: Statistics.ClusterSums {
    Statistics.ClusterSums(change, numerator: noYes - yesNo, denominator: total)
  }
}

extension Tallies.ClusterSums {
  /// The design effect that stands in place of the sums where counts are rounded, not below 1; nil
  /// where the sums are given.
  func statedEffect(of denominator: Int) -> Double? {
    guard effect > 0, denominator > 0 else { return nil }
    return max(1, Double(effect) / (10 * Double(denominator)))
  }

  /// Whether families with several children widen an interval.
  func widen(_ denominator: Int) -> Bool {
    several > 0 || (statedEffect(of: denominator) ?? 1) > 1
  }
}

import Statistics
import Tallies

extension Tally {
  /// The sums over families as the estimators take them.
  var clustered: Statistics.ClusterSums {
    Statistics.ClusterSums(
      clusters: clusters.clusters, totals: ClusterCount(numerator, of: denominator),
      squares: ClusterCount(clusters.xx, of: clusters.nn), products: clusters.xn)
  }
}

extension PairTally {
  /// The sums over families of the change, as the estimators take them.
  var clustered: Statistics.ClusterSums {
    Statistics.ClusterSums(
      clusters: change.clusters, totals: ClusterCount(noYes - yesNo, of: total),
      squares: ClusterCount(change.xx, of: change.nn), products: change.xn)
  }
}

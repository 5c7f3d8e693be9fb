import Indicators
import Statistics
import Tallies

extension AddedValueEstimate {
  /// The added value of a tally, nil where it has no pair.
  ///
  /// The variance is that of the ratio estimator over families, since squares of single scores are
  /// not kept; where every family has one child it is s² / n. Without limits where there is one
  /// family, or where all families have the same mean.
  init?(_ tally: AddedValueTally, level: Level) {
    let sums = Statistics.ClusterSums(
      clusters: tally.clusters.clusters, totals: ClusterCount(tally.tenths, of: tally.pairs),
      squares: ClusterCount(tally.clusters.xx, of: tally.clusters.nn),
      products: tally.clusters.xn)
    guard let tenths = sums.ratio else { return nil }
    let test = RatioEstimatorVariance(sums).flatMap {
      TTest($0.ratio, standardError: $0.standardError, freedom: Double($0.clusters - 1))
    }
    let method: ClusteredMeanMethod = tally.clusters.several > 0 ? .meanClustered : .mean
    let points = Estimate(value: tenths, limits: test, level: level, method: method.rawValue)
      .divided(by: 10, method: method.rawValue)
    self.init(
      pairs: tally.pairs, points: points,
      effectSize: points.value / AddedValue.standardDeviation)
  }
}

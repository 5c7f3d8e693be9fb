import Indicators
import Releases
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
      tally.clusters, numerator: tally.tenths, denominator: tally.pairs)
    guard let tenths = sums.ratio else { return nil }
    let test = tally.standardError.flatMap {
      TTest(tenths, standardError: $0, freedom: Double(tally.clusters.clusters - 1))
    }
    let isClustered = tally.clusters.several > 0 || tally.clusters.effect > 0
    let method: ClusteredMeanMethod = isClustered ? .meanClustered : .mean
    let points = Estimate(value: tenths, limits: test, level: level, method: method.rawValue)
      .divided(by: 10, method: method.rawValue)
    self.init(
      pairs: tally.pairs, points: points,
      effectSize: points.value / AddedValue.standardDeviation)
  }
}

extension AddedValueTally {
  /// The standard error of the mean in tenths over families, nil where it is undefined.
  fileprivate var standardError: Double? {
    guard clusters.effect > 0 else {
      return RatioEstimatorVariance(
        Statistics.ClusterSums(clusters, numerator: tenths, denominator: pairs))?.standardError
    }
    return clusters.clusters > 1 ? Double(clusters.effect).squareRoot() / Double(pairs) : nil
  }
}

package import Statistics
package import Tallies

extension Statistics.ClusterSums {
  /// The sums over families as the estimators take them.
  /// - Parameters:
  ///   - families: The sums over families.
  ///   - numerator: The sum of x.
  ///   - denominator: The sum of n.
  package init(_ families: Tallies.ClusterSums, numerator: Int, denominator: Int) {
    self.init(
      clusters: families.clusters, totals: ClusterCount(numerator, of: denominator),
      squares: ClusterCount(families.xx, of: families.nn), products: families.xn)
  }
}

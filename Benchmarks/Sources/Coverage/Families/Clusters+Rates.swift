import Statistics

extension Clusters {
  /// The difference of rates 1.0 and 0.6.
  static var rateDifferences: CoverageTable {
    Simulation<(ClusterSums, ClusterSums)>(
      title: "Difference of rates 1.0 and 0.6 of children in families", replicates: 3_000,
      methods: [
        Method(HybridMethod.differenceClustered.rawValue) {
          guard let first = bounded($0), let second = bounded($1) else { return nil }
          return hybridDifferenceBounds(first, second)
        }
      ], settings: ratePairs(truth: 0.4)
    ).table
  }

  /// The ratio of rates 1.0 and 0.6.
  static var rateRatios: CoverageTable {
    Simulation<(ClusterSums, ClusterSums)>(
      title: "Ratio of rates 1.0 and 0.6 of children in families", replicates: 3_000,
      methods: [
        Method(HybridMethod.ratioClustered.rawValue) {
          guard let first = bounded($0), let second = bounded($1) else { return nil }
          return hybridRatioBounds(first, second)
        }
      ], settings: ratePairs(truth: 1 / 0.6)
    ).table
  }

  private static func bounded(_ sums: ClusterSums) -> BoundedShare? {
    guard let rate = sums.ratio, let interval = ClusteredInterval.rate(sums) else { return nil }
    return BoundedShare(rate, interval)
  }

  private static func ratePairs(
    truth: Double
  ) -> [Simulation<(ClusterSums, ClusterSums)>.Setting] {
    worlds.map { world in
      .init(name: "\(world.name) a group", truth: truth) {
        (ClusterSums(world.events(1, &$0)), ClusterSums(world.events(0.6, &$0)))
      }
    }
  }
}

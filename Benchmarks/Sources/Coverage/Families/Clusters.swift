import Statistics

/// Shares and rates of children who come in families.
enum Clusters {
  static let section = Section(
    title: "Children in families", conclusion: Conclusions.clusters,
    tables: [shares, differences, ratios, rates, rateDifferences, rateRatios, changes])

  static let worlds = [
    FamilyWorld(families: 20, likeness: 0.5), FamilyWorld(families: 60, likeness: 0),
    FamilyWorld(families: 60, likeness: 0.5), FamilyWorld(families: 200, likeness: 0.5),
  ]

  private static var shares: CoverageTable {
    Simulation<[ClusterCount]>(
      title: "Share of children in families", replicates: 4_000,
      methods: [
        Method("wilson") { ProportionMethod.wilson.interval(ClusterSums($0).proportion) },
        Method(ClusteredMethod.wilson.rawValue) {
          ClusteredInterval.proportion(ClusterSums($0))
        },
      ],
      settings: worlds.flatMap { world in
        [0.13, 0.5].map { share in
          .init(name: "\(world.name), p = \(share)", truth: share) { world.counts(share, &$0) }
        }
      }
    ).table
  }

  private static func pairs(
    _ truth: (Double, Double) -> Double
  ) -> [Simulation<(ClusterSums, ClusterSums)>.Setting] {
    worlds.map { world in
      .init(name: "\(world.name) a group", truth: truth(0.4, 0.25)) {
        (ClusterSums(world.counts(0.4, &$0)), ClusterSums(world.counts(0.25, &$0)))
      }
    }
  }

  private static var differences: CoverageTable {
    Simulation<(ClusterSums, ClusterSums)>(
      title: "Difference of shares 0.40 and 0.25 of children in families", replicates: 4_000,
      methods: [
        Method("newcombe") {
          DifferenceMethod.newcombe.interval(ProportionPair($0.proportion, $1.proportion))
        },
        Method(ClusteredMethod.newcombe.rawValue) { ClusteredInterval.difference($0, $1) },
      ], settings: pairs(-)
    ).table
  }

  private static var ratios: CoverageTable {
    Simulation<(ClusterSums, ClusterSums)>(
      title: "Ratio of shares 0.40 and 0.25 of children in families", replicates: 4_000,
      methods: [
        Method("koopman") {
          RatioMethod.koopman.interval(ProportionPair($0.proportion, $1.proportion))
        },
        Method(ClusteredMethod.koopman.rawValue) { ClusteredInterval.ratio($0, $1) },
      ], settings: pairs(/)
    ).table
  }

  private static var rates: CoverageTable {
    Simulation<ClusterSums>(
      title: "Events per child in families", replicates: 4_000,
      methods: [
        Method("recommended") {
          let count = Double($0.numerator)
          return RateMethod.recommended(count: count)
            .interval(count: count, exposure: Double($0.denominator))
        },
        Method(ClusteredMethod.byar.rawValue) { ClusteredInterval.rate($0) },
        Method(ClusteredMethod.poissonExact.rawValue) {
          let effect = DesignEffect.rate($0)
          return RateMethod.poissonExact.interval(
            count: effect.effective(Double($0.numerator)),
            exposure: effect.effective(Double($0.denominator)))
        },
      ],
      settings: worlds.flatMap { world in
        [0.2, 1.0].map { rate in
          .init(name: "\(world.name), \(rate) a child", truth: rate) {
            ClusterSums(world.events(rate, &$0))
          }
        }
      }
    ).table
  }

  private static var changes: CoverageTable {
    Simulation<FamilyChanges>(
      title: "Change of a share of children in families", replicates: 4_000,
      methods: [
        Method("tango") { PairedDifferenceMethod.tango.interval($0.table) },
        Method(ClusteredMethod.tango.rawValue) {
          ClusteredInterval.pairedDifference($0.table, $0.sums)
        },
        Method(ClusteredMethod.pairedDifference.rawValue) {
          ClusteredInterval.pairedDifference($0.sums)
        },
      ],
      settings: worlds.map { world in
        .init(name: "\(world.name), 0.15 gained, 0.05 lost", truth: 0.1) {
          FamilyChanges(world, &$0)
        }
      }
    ).table
  }
}

import Statistics

/// Effects of a rollout over many periods.
enum Rollouts {
  static let section = Section(
    title: "A rollout over several periods", conclusion: Conclusions.rollouts,
    tables: [effects, randomisation])

  private static var effects: CoverageTable {
    Simulation<RolloutSample>(
      title: "No effect, six periods that remember", replicates: 800,
      methods: groupTime + twoWay + [
        Method("event study, at rollout, cr1, t(areas - 1)") { sample in
          let point = try EventStudy(sample.panel.rows).points.first { $0.sinceRollout == 0 }
          return point.flatMap { limits($0.estimate, $0.errors?.cr1, sample) }
        }
      ],
      settings: RolloutWorld.all.map { world in
        .init(name: world.name, truth: 0) { try world.sample(&$0) }
      }
    ).table
  }

  private static var groupTime: [Method<RolloutSample>] {
    [
      Method("group-time, first effect") {
        $0.effects.effects.first { $0.sinceRollout == 0 }?.effect.interval()
      },
      Method("group-time, simple average") { $0.effects.simple.interval() },
      Method("group-time, simple, not yet treated") {
        try GroupTimeEffects($0.panel, comparison: .notYetTreated).simple.interval()
      },
      Method("group-time, average by cohort") {
        $0.effects.byCohort.overall.interval()
      },
      Method("group-time, average by time since") {
        $0.effects.byEventTime.overall.interval()
      },
      Method("group-time, average by period") {
        $0.effects.byPeriod.overall.interval()
      },
    ]
  }

  private static var twoWay: [Method<RolloutSample>] {
    let errors: [(String, (ClusteredErrors) -> Double)] = [
      ("cr0", \.cr0), ("cr1", \.cr1), ("cr1s", \.cr1s), ("nested", \.nested),
    ]
    return errors.map { name, error in
      Method("two-way, \(name), t(areas - 1)") { sample in
        limits(sample.twoWay.estimate, sample.twoWay.errors.map(error), sample)
      }
    }
  }

  private static func limits(
    _ estimate: Double, _ error: Double?, _ sample: RolloutSample
  ) -> Interval? {
    error.flatMap {
      CoefficientEstimate(
        name: "effect", estimate: estimate, standardError: $0,
        freedom: Double(sample.panel.areas.count - 1)
      ).interval()
    }
  }

  private static var randomisation: CoverageTable {
    Simulation<TwoGroups>(
      title: "Changes of areas, with and without the pathway", replicates: 800,
      methods: [
        Method("randomisation-exact") {
          let found = try RandomisationTest.interval(treated: $0.first, others: $0.second)
          return Interval(lower: found.lower ?? -.infinity, upper: found.upper ?? .infinity)
        },
        Method("student-t") { try $0.means().test(.pooled)?.interval() },
        Method("welch-t") { try $0.means().test(.welch)?.interval() },
      ],
      settings: [(2, 2), (4, 4), (3, 9), (6, 6)].flatMap { sizes in
        [
          .init(name: "normal, \(sizes.0) and \(sizes.1) areas", truth: 1) {
            TwoGroups.normal(sizes, shift: 1, &$0)
          },
          .init(name: "exponential, \(sizes.0) and \(sizes.1) areas", truth: 1) { draws in
            TwoGroups(
              first: (0..<sizes.0).map { _ in 1 + draws.exponential() },
              second: (0..<sizes.1).map { _ in draws.exponential() })
          },
        ]
      }
    ).table
  }
}

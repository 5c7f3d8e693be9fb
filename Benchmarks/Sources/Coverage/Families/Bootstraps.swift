import Statistics

/// Bootstrap intervals.
enum Bootstraps {
  static let section = Section(
    title: "Bootstrap", conclusion: Conclusions.bootstrap,
    tables: [means, others, differences])

  private static func methods() -> [Method<BootstrapLaw>] {
    BootstrapMethod.allCases.map { method in Method(method.rawValue) { $0.interval(method) } }
  }

  private static func law(
    _ values: [Double], _ statistic: SampleStatistic, _ draws: inout Draws
  ) throws -> BootstrapLaw {
    try BootstrapLaw(
      values, statistic: statistic, plan: BootstrapPlan(resamples: 999, seed: draws.seed()))
  }

  private static func settings(
    _ statistic: SampleStatistic, normal: Double, scores: Double
  ) -> [Simulation<BootstrapLaw>.Setting] {
    [20, 100].flatMap { count -> [Simulation<BootstrapLaw>.Setting] in
      [
        .init(name: "\(statistic.rawValue), normal, \(count)", truth: normal) {
          try law($0.normals(count), statistic, &$0)
        },
        .init(name: "\(statistic.rawValue), scores, \(count)", truth: scores) {
          try law(ScoreLaw.usual.draw(count, &$0), statistic, &$0)
        },
      ]
    }
  }

  private static var means: CoverageTable {
    Simulation(
      title: "Bootstrap of a mean", replicates: 1_500, methods: methods(),
      settings: settings(.mean, normal: 0, scores: ScoreLaw.usual.mean)
    ).table
  }

  private static var others: CoverageTable {
    Simulation(
      title: "Bootstrap of a median and a standard deviation", replicates: 1_000,
      methods: methods(),
      settings: settings(.median, normal: 0, scores: ScoreLaw.usual.median)
        + settings(
          .standardDeviation, normal: 1, scores: ScoreLaw.usual.variance.squareRoot())
    ).table
  }

  private static var differences: CoverageTable {
    Simulation<BootstrapLaw>(
      title: "Bootstrap of a difference of means", replicates: 1_500, methods: methods(),
      settings: [20, 100].map { count in
        let truth = ScoreLaw.raised.mean - ScoreLaw.usual.mean
        return .init(name: "scores, \(count)/\(count)", truth: truth) { draws in
          try BootstrapLaw(
            differenceOf: ScoreLaw.raised.draw(count, &draws),
            and: ScoreLaw.usual.draw(count, &draws),
            plan: BootstrapPlan(resamples: 999, seed: draws.seed()))
        }
      }
    ).table
  }
}

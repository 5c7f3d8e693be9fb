import Foundation
import Statistics

/// Logistic, Poisson and negative binomial regressions.
enum CountModels {
  static let section = Section(
    title: "Regressions of yes or no and of numbers", conclusion: Conclusions.counts,
    tables: [logistic, firth, marginal, marginalRatio, numbers, dispersed])

  private static var worlds: [(String, CountWorld)] {
    [
      ("50 children, constant -0.5", CountWorld(count: 50, constant: -0.5)),
      ("50 children, constant -2.5", CountWorld(count: 50, constant: -2.5)),
      ("500 children, constant -0.5", CountWorld(count: 500, constant: -0.5)),
      ("500 children, constant -2.5", CountWorld(count: 500, constant: -2.5)),
    ]
  }

  private static var logistic: CoverageTable {
    Simulation<CountSample>(
      title: "Coefficient of a logistic regression", replicates: 300,
      methods: [
        Method("wald") { try $0.interval() }, Method("hc0") { try $0.interval(.hc0) },
        Method("hc3") { try $0.interval(.hc3) },
      ],
      settings: worlds.map { name, world in
        .init(name: name, truth: CountWorld.effect) { try world.binary(&$0) }
      }
    ).table
  }

  private static var firth: CoverageTable {
    Simulation<CountSample>(
      title: "Coefficient of a logistic regression, small samples", replicates: 1_000,
      methods: [
        Method("wald") { try $0.interval() },
        Method("firth, wald") {
          try FirthModel(outcome: $0.outcome, design: $0.design).estimates[1].interval()
        },
      ],
      settings: worlds.prefix(2).map { name, world in
        .init(name: name, truth: CountWorld.effect) { try world.binary(&$0) }
      }
    ).table
  }

  private static var marginal: CoverageTable {
    Simulation<CountSample>(
      title: "Difference of marginal risks", replicates: 400,
      methods: [Method("delta") { try $0.marginalDifference() }],
      settings: worlds.prefix(3).map { name, world in
        .init(name: name, truth: world.riskDifference) { try world.binary(&$0) }
      }
    ).table
  }

  private static var marginalRatio: CoverageTable {
    Simulation<CountSample>(
      title: "Ratio of marginal risks", replicates: 400,
      methods: [Method("delta, logarithm") { try $0.marginalLogRatio() }],
      settings: worlds.prefix(3).map { name, world in
        .init(name: name, truth: log(world.riskRatio)) { try world.binary(&$0) }
      }
    ).table
  }

  private static var numbers: CoverageTable {
    Simulation<CountSample>(
      title: "Coefficient of a regression of numbers of events", replicates: 1_000,
      methods: [
        Method("poisson, wald") { try $0.interval() },
        Method("poisson, estimated dispersion, t") { try $0.dispersedInterval() },
        Method("poisson, hc0") { try $0.interval(.hc0) },
        Method("poisson, hc1") { try $0.interval(.hc1) },
        Method("poisson, hc3") { try $0.interval(.hc3) },
      ], settings: numberSettings
    ).table
  }

  private static var dispersed: CoverageTable {
    Simulation<CountSample>(
      title: "The same, by a negative binomial regression", replicates: 250,
      methods: [
        Method("negative-binomial, wald") {
          try NegativeBinomialModel(outcome: $0.outcome, design: $0.design)
            .estimates[1].interval()
        }
      ], settings: numberSettings
    ).table
  }

  private static var numberSettings: [Simulation<CountSample>.Setting] {
    [50, 100].flatMap { count in
      [
        .init(name: "\(count) children, Poisson", truth: CountWorld.effect) {
          try CountWorld(count: count, constant: 0.3).numbers(&$0)
        },
        .init(name: "\(count) children, rates that vary (theta 1)", truth: CountWorld.effect) {
          try CountWorld(count: count, shape: 1, constant: 0.3).numbers(&$0)
        },
      ]
    }
  }
}

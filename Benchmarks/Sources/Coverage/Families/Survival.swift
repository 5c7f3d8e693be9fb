import Foundation
import Statistics

/// Times to an event.
enum Survival {
  static let section = Section(
    title: "Times to an event", conclusion: Conclusions.survival,
    tables: [shares, medians, restricted(isRatio: false), restricted(isRatio: true)] + cox)

  private static var shares: CoverageTable {
    Simulation<FollowUps>(
      title: "Share still without the event", replicates: 3_000,
      methods: SurvivalIntervalMethod.allCases.map { method in
        Method(method.rawValue) { $0.step(at: 1)?.interval(method) }
      },
      settings: [20, 50, 200].flatMap { count in
        [0.9, 0.5, 0.15].map { share in
          .init(name: "\(count) children, true \(share)", truth: share) {
            try FollowUps.draw(count, rate: -log(share), censoring: 0.3, &$0)
          }
        }
      }
    ).table
  }

  private static var medians: CoverageTable {
    Simulation<FollowUps>(
      title: "Median time", replicates: 3_000,
      methods: SurvivalIntervalMethod.allCases.map { method in
        Method(method.rawValue) {
          let limits = KaplanMeier($0).medianLimits(method)
          return Interval(lower: limits.lower ?? 0, upper: limits.upper ?? .infinity)
        }
      },
      settings: [20, 50, 200].map { count in
        .init(name: "\(count) children", truth: log(2)) {
          try FollowUps.draw(count, rate: 1, censoring: 0.3, &$0)
        }
      }
    ).table
  }

  /// Means up to time 1 of exponential times of rates 1 and 0.6.
  private static func restricted(isRatio: Bool) -> CoverageTable {
    let (first, second) = ((1 - exp(-1.0)), (1 - exp(-0.6)) / 0.6)
    return Simulation<RestrictedMeanContrast>(
      title: isRatio ? "Ratio of restricted means" : "Difference of restricted means",
      replicates: 3_000,
      methods: [Method("rmst") { isRatio ? $0.ratioInterval() : $0.differenceInterval() }],
      settings: [20, 50, 200].map { count in
        .init(
          name: "\(count) children a group", truth: isRatio ? first / second : first - second
        ) { draws in
          let groups = try [1, 0.6].map {
            try RestrictedMean(
              KaplanMeier(.draw(count, rate: $0, censoring: 0.3, &draws)), upTo: 1)
          }
          return RestrictedMeanContrast(interest: groups[0], comparison: groups[1])
        }
      }
    ).table
  }

  private static var cox: [CoverageTable] {
    CoxTies.allCases.map { ties in
      Simulation<CoxModel>(
        title: "Hazard ratio, true 2, `\(ties.rawValue)`", replicates: 500,
        methods: [
          Method("model") { $0.intervals().first },
          Method("robust") { model in
            AverageEffect(
              estimate: model.coefficients[0], standardError: model.robustErrors[0]
            ).interval().map { Interval(lower: exp($0.lower), upper: exp($0.upper)) }
          },
        ],
        settings: CoxWorld.all.map { world in
          .init(name: world.name, truth: 2) { try world.model(ties, &$0) }
        }
      ).table
    }
  }
}

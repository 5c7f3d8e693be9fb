import Statistics

/// Differences in differences of two periods.
enum TwoPeriods {
  static let section = Section(
    title: "Difference in differences of two periods", conclusion: Conclusions.twoPeriods,
    tables: [areas] + shares)

  private static var areas: CoverageTable {
    Simulation<TwoPeriodAreas>(
      title: "Two periods, areas varying from period to period", replicates: 3_000,
      methods: [
        Method("classical") { $0.limits($0.pooled.classicalStandardError, isByArea: false) },
        Method("hc1") { $0.limits($0.pooled.hc1, isByArea: false) },
        Method("hc2") { $0.limits($0.pooled.hc2, isByArea: false) },
        Method("cr0, t(areas - 1)") { $0.limits($0.cr0, isByArea: true) },
        Method("cr1, t(areas - 1)") { $0.limits($0.cr1, isByArea: true) },
        Method("cr1s, t(areas - 1)") { $0.limits($0.cr1s, isByArea: true) },
        Method("cr2, t(areas - 1)") { $0.limits($0.cr2, isByArea: true) },
        Method("cr2, Satterthwaite's t") { $0.interval() },
      ],
      settings: AreaWorld.all.map { world in
        .init(name: world.name, truth: 0) { try world.twoPeriods(&$0) }
      }
    ).table
  }

  private static let counts = [30, 100, 400]

  private static var shares: [CoverageTable] {
    [
      table("Difference of changes of shares", truth: 0.05) { $0.interval() },
      table("Ratio of odds ratios", truth: 4.0 / 3) { $0.ratioOfOddsRatios?.interval() },
      table("Ratio of risk ratios", truth: 1.25) { $0.ratioOfRiskRatios?.interval() },
    ]
  }

  /// Shares stay 0.25 in rollout areas and fall from 0.25 to 0.20 in the others.
  private static func table(
    _ title: String, truth: Double, _ interval: @escaping (SharesInTwoPeriods) -> Interval?
  ) -> CoverageTable {
    Simulation<SharesInTwoPeriods>(
      title: title, methods: [Method("normal", interval)],
      settings: counts.map { count in
        .init(name: "\(count) children a cell", truth: truth) { try sample(count, &$0) }
      }
    ).table
  }

  private static func sample(_ count: Int, _ draws: inout Draws) throws -> SharesInTwoPeriods {
    let cells = [0.25, 0.25, 0.25, 0.2].map { Proportion(draws.binomial(count, $0), of: count) }
    return try SharesInTwoPeriods(
      rolloutBefore: cells[0], rolloutAfter: cells[1], comparisonBefore: cells[2],
      comparisonAfter: cells[3])
  }
}

extension TwoPeriodAreas {
  /// The limits from a standard error, by the t law of areas less one or of values less four.
  fileprivate func limits(_ error: Double?, isByArea: Bool) -> Interval? {
    error.flatMap {
      CoefficientEstimate(
        name: "effect", estimate: estimate, standardError: $0,
        freedom: Double(isByArea ? areaCount - 1 : pooled.count - 4)
      ).interval()
    }
  }
}

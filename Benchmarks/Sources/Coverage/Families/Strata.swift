import Statistics

/// Tables in strata.
enum Strata {
  static let section = Section(
    title: "Two groups in strata", conclusion: Conclusions.strata,
    tables: [oddsRatios, ratios, differences])

  private static let worlds = [
    StrataWorld(shares: [0.2, 0.3, 0.4], size: 15), StrataWorld(shares: [0.2, 0.3, 0.4], size: 60),
    StrataWorld(shares: [Double](repeating: 0.3, count: 40), size: 2),
    StrataWorld(shares: [0.03, 0.05, 0.08], size: 40),
  ]

  private static func settings(
    truth: Double, _ share: @escaping (Double) -> Double
  ) -> [Simulation<StratifiedTables>.Setting] {
    worlds.map { world in
      .init(name: world.name, truth: truth) { try world.tables(&$0, share) }
    }
  }

  private static var oddsRatios: CoverageTable {
    Simulation<StratifiedTables>(
      title: "Common odds ratio, true 2.5", replicates: 1_000,
      methods: [
        Method("mantel-haenszel") { MantelHaenszel($0).oddsRatioInterval() },
        Method("common-odds-ratio-exact") { try CommonOddsRatio($0).interval() },
      ],
      settings: settings(truth: 2.5) { 2.5 * $0 / (1 - $0 + 2.5 * $0) }
    ).table
  }

  private static var ratios: CoverageTable {
    Simulation<StratifiedTables>(
      title: "Common risk ratio, true 1.8",
      methods: [Method("mantel-haenszel") { MantelHaenszel($0).ratioInterval() }],
      settings: settings(truth: 1.8) { 1.8 * $0 }
    ).table
  }

  private static var differences: CoverageTable {
    Simulation<StratifiedTables>(
      title: "Common risk difference, true 0.15",
      methods: [Method("mantel-haenszel") { MantelHaenszel($0).differenceInterval() }],
      settings: settings(truth: 0.15) { 0.15 + $0 }
    ).table
  }
}

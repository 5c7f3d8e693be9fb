import Statistics

/// Meta-analyses.
enum MetaAnalyses {
  static let section = Section(
    title: "Meta-analysis", conclusion: Conclusions.meta,
    tables: [effects, predictions, variances])

  private static let worlds = [5, 13].flatMap { count in
    [0, 0.05, 0.3].map { StudiesWorld(count: count, between: $0) }
  }

  private static func settings(
    _ truth: (StudiesWorld) -> Double
  ) -> [Simulation<StudiesSample>.Setting] {
    worlds.map { world in
      .init(name: world.name, truth: truth(world)) { try world.sample(&$0) }
    }
  }

  private static var random: [HeterogeneityMethod] {
    HeterogeneityMethod.allCases.filter { $0 != .fixedEffect }
  }

  private static var effects: CoverageTable {
    Simulation<StudiesSample>(
      title: "Mean effect", replicates: 800,
      methods: HeterogeneityMethod.allCases.map { method in
        Method("\(method.rawValue), normal") { $0.analysis(method).interval }
      }
        + random.map { method in
          Method("\(method.rawValue), Hartung and Knapp") {
            $0.analysis(method).hartungKnappInterval
          }
        },
      settings: settings { _ in 0.4 }
    ).table
  }

  /// The limits less the effect of the new area hold 0 where the limits hold that effect.
  private static var predictions: CoverageTable {
    Simulation<StudiesSample>(
      title: "Effect in a new area", replicates: 800,
      methods: [HeterogeneityMethod.derSimonianLaird, .restrictedLikelihood].flatMap { method in
        [
          Method("\(method.rawValue), normal") {
            $0.seenFromNew($0.analysis(method).predictionInterval)
          },
          Method("\(method.rawValue), Hartung and Knapp, t(k - 1)") {
            $0.seenFromNew($0.analysis(method).hartungKnappPredictionInterval)
          },
          Method("\(method.rawValue), Higgins, t(k - 2)") {
            $0.seenFromNew($0.analysis(method).higginsPredictionInterval)
          },
        ]
      },
      settings: settings { _ in 0 }
    ).table
  }

  private static var variances: CoverageTable {
    Simulation<StudiesSample>(
      title: "Variance between studies", replicates: 800,
      methods: [
        Method("q-profile") { $0.analysis(.restrictedLikelihood).betweenVarianceInterval }
      ],
      settings: settings(\.between)
    ).table
  }
}

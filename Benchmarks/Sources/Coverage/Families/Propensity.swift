import Statistics

/// Comparisons weighted or matched by the propensity to take part.
enum Propensity {
  static let section = Section(
    title: "Weighting and matching", conclusion: Conclusions.propensity, tables: [table])

  private static var table: CoverageTable {
    Simulation<PropensitySample>(
      title: "Effect of taking part, true 1", replicates: 800,
      methods: [
        Method("welch-t, unweighted") { try $0.groups.means().test(.welch)?.interval() }
      ]
        + PropensityTarget.allCases.map { target in
          Method("\(target.rawValue), hc0") {
            let found = try WeightedComparison($0.outcomes, scores: $0.scores, target: target)
            return AverageEffect(
              estimate: found.estimate, standardError: found.standardError
            ).interval()
          }
        }
        + [
          Method("nearest neighbours") {
            try NearestNeighbours($0.scores).effect(on: $0.outcomes).interval()
          }
        ],
      settings: [(60, 0.3), (200, 0.3), (200, 1)].map { count, strength in
        let world = PropensityWorld(count: count, strength: strength)
        return .init(name: world.name, truth: 1) { try world.sample(&$0) }
      }
    ).table
  }
}

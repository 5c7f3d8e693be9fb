import Statistics

/// Shifts and pseudo-medians by ranks.
enum Ranks {
  static let section = Section(
    title: "Shifts by ranks (Hodges and Lehmann)", conclusion: Conclusions.ranks,
    tables: [shifts, centres])

  private static var shifts: CoverageTable {
    Simulation(
      title: "Shift between two groups", replicates: 3_000,
      methods: RankMethod.allCases.map { method in
        Method(method.rawValue) {
          try MannWhitney($0.first, $0.second).shiftLimits(method)?.interval
        }
      },
      settings: [
        setting("normal", 4) { $0.normals($1) }, setting("normal", 10) { $0.normals($1) },
        setting("normal", 30) { $0.normals($1) },
        setting("exponential", 10) { draws, count in (0..<count).map { _ in draws.exponential() } },
        setting("scores with ties", 10) { ScoreLaw.usual.draw($1, &$0) },
        setting("scores with ties", 30) { ScoreLaw.usual.draw($1, &$0) },
      ]
    ).table
  }

  /// Two samples of one law, the first shifted by 2.
  private static func setting(
    _ name: String, _ size: Int, _ draw: @escaping (inout Draws, Int) -> [Double]
  ) -> Simulation<TwoGroups>.Setting {
    .init(name: "\(name), \(size)/\(size)", truth: 2) { draws in
      TwoGroups(first: draw(&draws, size).map { $0 + 2 }, second: draw(&draws, size))
    }
  }

  private static var centres: CoverageTable {
    Simulation<[Double]>(
      title: "Pseudo-median of changes", replicates: 3_000,
      methods: RankMethod.allCases.map { method in
        Method(method.rawValue) { try SignedRanks($0).limits(method)?.interval }
      },
      settings: [5, 10, 30].map { size in
        .init(name: "normal, \(size)", truth: 0.5) { $0.normals(size).map { $0 + 0.5 } }
      }
        + [10, 30].map { size in
          .init(name: "whole numbers with ties, \(size)", truth: 0.5) { draws in
            (0..<size).map { _ in Double(draws.binomial(9, 0.5)) - 4 }
          }
        }
    ).table
  }
}

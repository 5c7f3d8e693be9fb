import Statistics

/// One share.
enum Proportions {
  static let section = Section(
    title: "One share",
    conclusion: """
      `wilson` is close to its level on average and rarely far below; `clopper-pearson` never \
      falls short and is the choice where a guarantee is needed; `jeffreys` and `mid-p-exact` \
      lie between. `wald` fails for rare outcomes: with 20 children and a share of 2 % it holds \
      the truth in one sample of three, and 225 children hardly suffice for a share of 5 %.
      """,
    tables: [20, 50, 225].map { table($0) }
      + [0.9, 0.99].compactMap { Level($0) }.map { table(50, $0) })

  private static func table(_ size: Int, _ level: Level = .ninetyFive) -> CoverageTable {
    Enumeration(
      title: "One share of \(size) children, at \(level.fraction)", level: level,
      methods: methods(level), samples: (0...size).map { Proportion($0, of: size) },
      settings: [0.02, 0.05, 0.13, 0.2, 0.5].map { setting(size, $0) }
    ).table
  }

  private static func methods(_ level: Level) -> [Method<Proportion>] {
    ProportionMethod.allCases.map { method in
      Method(method.rawValue) { method.interval($0, level: level) }
    }
      + [ProportionMethod.jeffreys, .agrestiCoull].map { method in
        Method("\(method.rawValue), raw") { method.rawInterval($0, level: level) }
      }
  }

  private static func setting(_ size: Int, _ share: Double) -> Enumeration<Proportion>.Setting {
    let weights = BinomialWeights(trials: size, share: share)
    return .init(name: "p = \(share)", truth: share) { weights[$0.count] }
  }
}

import Statistics

/// The odds ratio of two groups.
enum OddsRatios {
  static let section = Section(
    title: "The odds ratio of two groups",
    conclusion: """
      `miettinen-nurminen` and `conditional-mid-p` are closest to their level; \
      `conditional-exact` never falls short and is wide. `woolf` gives nothing where a cell is \
      empty, in more than half of the samples of 20 against 20 children with a share of 5 %; \
      `haldane` then still does.
      """,
    tables: GroupSizes.all.map(table))

  private static func table(_ sizes: GroupSizes) -> CoverageTable {
    Enumeration(
      title: "Odds ratio, \(sizes.name)", methods: methods, samples: sizes.samples,
      settings: sizes.settings(shares) { $0 / (1 - $0) / ($1 / (1 - $1)) }
    ).table
  }

  private static let shares = [
    (0.05, 0.05), (0.13, 0.2), (0.2, 0.2), (0.5, 0.5), (0.5, 0.2), (0.9, 0.5),
  ]

  private static var methods: [Method<ProportionPair>] {
    OddsRatioMethod.allCases.map { method in Method(method.rawValue) { method.interval($0) } }
  }
}

import Statistics

/// The difference of two shares.
enum Differences {
  static let section = Section(
    title: "The difference of two shares",
    conclusion: """
      `newcombe`, `miettinen-nurminen` and `mee` keep their level everywhere, also with groups \
      of 20 and 200, where `wald` falls to 62 %. `newcombe-cc` and the hybrid of exact limits \
      are cautious.
      """,
    tables: GroupSizes.all.map(table))

  private static func table(_ sizes: GroupSizes) -> CoverageTable {
    Enumeration(
      title: "Difference of two shares, \(sizes.name)", methods: methods,
      samples: sizes.samples, settings: sizes.settings(shares, truth: -)
    ).table
  }

  private static let shares = [
    (0.02, 0.02), (0.05, 0.05), (0.13, 0.2), (0.2, 0.2), (0.5, 0.5), (0.5, 0.2), (0.9, 0.5),
  ]

  private static var methods: [Method<ProportionPair>] {
    DifferenceMethod.allCases.map { method in Method(method.rawValue) { method.interval($0) } }
      + [hybrid(.jeffreys), hybrid(.clopperPearson)]
  }

  private static func hybrid(_ method: ProportionMethod) -> Method<ProportionPair> {
    Method("hybrid of \(method.rawValue)") { pair in
      guard let bounded = BoundedPair(pair, method) else { return nil }
      return hybridDifferenceBounds(bounded.first, bounded.second)
    }
  }
}

import Statistics

/// The ratio of two shares.
enum Ratios {
  static let section = Section(
    title: "The ratio of two shares",
    conclusion: """
      `koopman` and `miettinen-nurminen` give an interval for every sample but that without any \
      event and keep their level. `katz` gives none where a group has no event, which is common \
      with rare outcomes; neither does the hybrid where the second group has none.
      """,
    tables: GroupSizes.all.map(table))

  private static func table(_ sizes: GroupSizes) -> CoverageTable {
    Enumeration(
      title: "Ratio of two shares, \(sizes.name)", methods: methods,
      samples: sizes.samples, settings: sizes.settings(shares, truth: /)
    ).table
  }

  private static let shares = [
    (0.05, 0.05), (0.13, 0.2), (0.2, 0.2), (0.5, 0.5), (0.5, 0.2), (0.9, 0.5),
  ]

  private static var methods: [Method<ProportionPair>] {
    RatioMethod.allCases.map { method in Method(method.rawValue) { method.interval($0) } }
      + [
        Method("hybrid of wilson") { pair in
          guard let bounded = BoundedPair(pair, .wilson) else { return nil }
          return hybridRatioBounds(bounded.first, bounded.second)
        }
      ]
  }
}

import Statistics

/// The change of a share of the same children.
enum PairedShares {
  static let section = Section(
    title: "The change of a share of the same children",
    conclusion: """
      `tango` and `newcombe-paired` keep their level with few changes too. `wald-paired` fails \
      where few children change: with none in the sample it has no width at all.
      """,
    tables: [20, 50].flatMap { [differences($0), oddsRatios($0)] })

  private static func differences(_ size: Int) -> CoverageTable {
    Enumeration(
      title: "Change of a share, \(size) children seen twice",
      methods: PairedDifferenceMethod.allCases.map { method in
        Method(method.rawValue) { method.interval($0) }
      },
      samples: PairedLaw.samples(size),
      settings: PairedLaw.all.map { law in
        .init(name: law.name, truth: law.yesNo - law.noYes) { law.probability($0) }
      }
    ).table
  }

  private static func oddsRatios(_ size: Int) -> CoverageTable {
    Enumeration(
      title: "Odds ratio of those who changed, \(size) children seen twice",
      methods: [Method("mcnemar-exact") { McNemarTest($0)?.oddsRatioInterval() }],
      samples: PairedLaw.samples(size),
      settings: PairedLaw.all.map { law in
        .init(name: law.name, truth: law.yesNo / law.noYes) { law.probability($0) }
      }
    ).table
  }
}

extension McNemarTest {
  /// The test of a table of whole counts.
  fileprivate init?(_ table: PairedTable) {
    self.init(yesNo: Int(table.yesNo), noYes: Int(table.noYes))
  }
}

/// The page of the documentation.
enum Page {
  /// How many studies are simulated for each column.
  static let studies = (without: 600, with: 200)

  /// The whole Markdown text.
  static var text: String {
    let none = Rollout.all.map { rollout in
      Score.all(rollout, effect: 0, studies: studies.without, seed: 20_261)
    }
    let planted = Rollout.all.map { rollout in
      Score.all(rollout, effect: Example.margin, studies: studies.with, seed: 20_262)
    }
    let tables = [
      table(.falseTests, none), table(.falseIntervals, none), table(.found, planted),
      table(.equivalence, planted),
    ]
    return ([Introduction.lines] + tables.map(\.lines)).joined(separator: [""])
      .joined(separator: "\n") + "\n"
  }

  private static func table(_ kind: RateTable.Kind, _ columns: [[Row: Score]]) -> RateTable {
    RateTable(kind: kind, names: Rollout.all.map(\.name), columns: columns)
  }
}

import Documents
import Evaluations
import Indicators
import Tallies

/// Pairs by their band before (rows) and after (columns).
struct BandStepTable {
  let words: ScoreChangeWords
  let bands: BandNames
  let arm: String

  /// The table, or that it may not be shown; nil where the score has no bands.
  func block(id: String) -> Block? {
    guard let steps = words.change.bands else {
      return .text(
        """
        \(words.answerer.title), \(arm): the bands before and after are suppressed to protect \
        people.
        """)
    }
    guard !steps.isEmpty else { return nil }
    let used = bands.names.filter { name in
      !BandNames.isMerged(name) || steps.keys.contains { $0.before == name || $0.after == name }
    }
    return .table(
      Table(
        id: id,
        caption: """
          \(words.indicator.scaleName.capitalisedFirst), \(words.answerer.title.lowercased()), \
          \(arm): band before (rows) and after (columns)
          """,
        columns: [.init("Before", numeric: false)]
          + used.map { .init("After: \(BandNames.words($0).lowercased())") } + [.init("All")],
        rows: used.map { before in
          let counts = used.map { steps[BandStep(before: before, after: $0)] ?? 0 }
          return Table.Row(
            [.text(BandNames.words(before))] + counts.map(Value.count)
              + [.count(counts.reduce(0, +))])
        }))
  }
}

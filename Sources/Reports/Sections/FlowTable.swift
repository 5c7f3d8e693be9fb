import Indicators
import Documents

/// The data of a flow chart.
enum FlowTable {
  /// A row for each step, with those who leave after it.
  static func table(_ id: String, _ noun: Noun, _ steps: [FlowChart.Step]) -> Table {
    let word = noun.plural.capitalisedFirst
    return Table(
      id: id, caption: "\(word) at each step",
      columns: [
        .init("Step", numeric: false), .init(word), .init("Share of the step before"),
        .init("Who does not go on", numeric: false),
      ],
      rows: steps.enumerated().map { place, step in
        Table.Row([
          .text(step.label), .count(step.count),
          place > 0 ? .share(step.count, of: steps[place - 1].count) : .absent(.notApplicable),
          .text(leaving(step)),
        ])
      })
  }

  private static func leaving(_ step: FlowChart.Step) -> String {
    step.leaving.isEmpty
      ? "–"
      : step.leaving.map { "\($0.label): \(.count($0.count))" as Sentence }.joined(by: "; ").plain
  }
}

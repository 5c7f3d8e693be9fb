import Documents
import Indicators
import Tallies

/// Answers to a question as counts with their shares, in the cohort and beside it.
struct ShareTable {
  let id: String
  let caption: String
  let question: String
  let context: ReportContext
  let unit: Unit

  /// A table with a row for each answer; shares are of all answers given, those not known apart.
  func table(dimension: String, order: [String], names: [String: String]) -> Table {
    let given = context.counts.categories(unit, dimension)
    let cell = context.cohort.cell
    let count = { context.counts.count(unit, dimension, $0, in: cell) }
    let answers = (order.filter(given.contains) + given.filter { !order.contains($0) })
      .filter { !Self.isUnknown($0) || count($0) != 0 }
    let counts = answers.map(count)
    let known = zip(answers, counts).filter { !Self.isUnknown($0.0) }.map(\.1)
    let total = known.contains(nil) ? nil : known.reduce(0) { $0 + ($1 ?? 0) }
    let rows = zip(answers, counts).map { answer, count in
      Table.Row([
        .text(names[answer] ?? answer), .known(count),
        share(count, total, answer),
      ])
    }
    return Table(
      id: id, caption: caption,
      columns: [
        .init(question, numeric: false), .init(heading), .init("Share of those known"),
      ], rows: rows)
  }

  private var heading: String {
    unit.plural.capitalisedFirst
  }

  /// Whether an answer says that none was recorded.
  private static func isUnknown(_ answer: String) -> Bool { ["unknown", "U"].contains(answer) }

  private func share(_ count: Int?, _ total: Int?, _ answer: String) -> Value {
    if Self.isUnknown(answer) { return .absent(.notApplicable) }
    guard let count, let total else { return .absent(.suppressed) }
    return total < Reading.fewest && total > 0
      ? .absent(.unreliable) : .share(count, of: total)
  }
}

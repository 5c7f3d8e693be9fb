import Documents
import Evaluations
import Indicators
import Tallies

/// The same children at two moments.
struct ChangeTable {
  let id: String
  let caption: String
  let changes: [ChangeWords]

  /// A row for each change, with the joint table and McNemar's test.
  var table: Table {
    Table(
      id: id, caption: caption,
      columns: [
        .init("Indicator and moments", numeric: false), .init("Known both times"),
        .init("Both"), .init("Before only"), .init("After only"), .init("Neither"),
        .init("Change, percentage points (interval)"), .init("McNemar’s p"),
      ],
      rows: changes.map(row), notes: [Self.note.inlines])
  }

  private static let note: Sentence = """
    Change: after less before, among those whose answer is known both times. The test looks only \
    at those who differ. p-values are not adjusted for their number.
    """

  private func row(_ words: ChangeWords) -> Table.Row {
    let (change, table) = (words.change, words.change.table)
    let enough = words.isEnough
    let moments = "\(change.moments.before.label), then \(change.moments.after.label)"
    return Table.Row([
      .text("\(words.indicator.title): \(moments)"), .count(table.total),
      .count(table.yesYes), .count(table.yesNo), .count(table.noYes), .count(table.noNo),
      enough
        ? .withLimits(
          .points(change.change.value, decimals: 1),
          .pointsInterval(change.change.lower, change.change.upper, decimals: 1))
        : .absent(.unreliable),
      enough ? .probability(change.p) : .absent(.unreliable),
    ])
  }
}

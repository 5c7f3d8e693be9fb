/// Linked tables on which it was decided, to which can be added what would be told beside them.
struct DecidedTables: Sendable {
  /// The tables.
  var linked: LinkedTables
  /// Whether each unit is withheld.
  let withheld: [Bool]

  /// Whether every small number stays open.
  func leaveOpen(by suppression: TableSuppression) -> Bool {
    suppression.leavesOpen(linked.numbers, from: 0, withheld: withheld)
  }
}

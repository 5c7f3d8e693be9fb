/// Linked tables on which it was decided, to which can be added what would be told beside them.
struct DecidedTables: Sendable {
  /// The tables.
  var linked: LinkedTables
  /// Whether each unit is withheld.
  let withheld: [Bool]

  /// Linked tables on which it was decided.
  init(linked: LinkedTables, withheld: [Bool]) {
    (self.linked, self.withheld) = (linked, withheld)
  }

  /// The answers to a question that may not leave: how many there are may be known, and no more.
  init(of table: QuestionTable, _ rows: ReleaseRows) {
    var linked = LinkedTables(rows)
    for row in rows.rows.indices {
      let answers = [table.numerator, table.others].map { linked.terms($0, row: row) }
      for terms in answers { linked.figure(terms, .nobody) }
      linked.figure(answers.flatMap(\.self), .everybody, isGuarded: false)
    }
    self.init(linked: linked, withheld: [])
  }

  /// Whether every small number stays open.
  func leaveOpen(by suppression: TableSuppression) -> Bool {
    suppression.leavesOpen(linked.numbers, from: 0, withheld: withheld)
  }
}

/// What the answers are: decided after how many there are, for each group of linked questions.
///
/// The parts are those who can be told apart by their answers to the group's questions.
struct AnswerTables {
  /// The questions' tables.
  let tables: [QuestionTable]
  /// Whether each question's answers are withheld, by published row.
  let withheld: [[Bool]]
  /// What was decided.
  let decided: DecidedTables

  /// Decides on the answers of a group of questions.
  /// - Parameters:
  ///   - group: The group.
  ///   - around: People among whom those whose answer is known are, beside everybody.
  ///   - rows: The rows.
  ///   - registry: In which rows it is withheld how many answers there are.
  ///   - suppression: What decides.
  init(
    _ group: AnswerGroup, within around: [Question: [LeafCounts]], rows: ReleaseRows,
    registry: VectorRegistry, by suppression: TableSuppression
  ) {
    tables = group.tables
    var linked = LinkedTables(
      rows, keepsZeros: group.tables.count > 1 || group.tables[0].guardsZeros)
    let units = group.tables.map { table in
      rows.rows.indices.map { row in Self.publish(table, of: group, row, registry, in: &linked) }
    }
    var guarded: [Int] = []
    for row in rows.rows.indices {
      for tables in group.byKnown {
        guard let table = tables.first(where: \.isShare) else { continue }
        let wide = [table.eligible] + tables.flatMap { around[$0.question] ?? [] }
        let isTold = !registry.isWithheld(table.known, row: row)
        Self.addKnown(
          table, of: group,
          among: isTold ? [table.known] : wide.filter { !registry.isWithheld($0, row: row) },
          row, in: &linked)
        if table.isWithheld(in: registry) {
          let first = linked.numbers.figures.count
          Self.guardKnown(table, of: group, row, registry, in: &linked)
          guarded += first..<linked.numbers.figures.count
        }
      }
    }
    Self.link(group, in: &linked)
    linked.unguard(suppression.told(guarded, in: linked.numbers))
    let pattern = suppression.withheld(of: .answers, linked.numbers)
    withheld = units.map { $0.map { pattern[$0] } }
    decided = DecidedTables(linked: linked, withheld: pattern)
  }

  /// Adds what is published of a question in a row: those counted, and of shares the others.
  private static func publish(
    _ table: QuestionTable, of group: AnswerGroup, _ row: Int, _ registry: VectorRegistry,
    in linked: inout LinkedTables
  ) -> Int {
    let known = table.known.total(linked.rows.rows[row])
    let isHeld =
      table.isHeld(row: row, registry) || registry.isWithheld(table.numerator, row: row)
      || (table.isShare && registry.isWithheld(table.others, row: row))
    let isEmpty = table.eligible.total(linked.rows.rows[row]) == 0
    let unit = linked.unit(
      cost: 1 + known, isWithheld: isHeld && !isEmpty, mayBeWithheld: !isEmpty)
    let isSettled = isEmpty || (registry[table.numerator].map { !$0[row] } ?? false)
    let guardsZero = table.guardsZeros && known > 0
    linked.figure(
      linked.terms(group.people(.yes, to: table), row: row),
      isSettled ? .everybody : .readers(unit: unit),
      guardsZero: guardsZero)
    if table.isShare {
      linked.figure(
        linked.terms(group.people(.no, to: table), row: row), .readers(unit: unit),
        guardsZero: guardsZero)
    }
    return unit
  }

  /// Adds how many answers there are, or how many people are shown among whom they are.
  private static func addKnown(
    _ table: QuestionTable, of group: AnswerGroup, among shown: [LeafCounts], _ row: Int,
    in linked: inout LinkedTables
  ) {
    let all = linked.terms(
      group.people(.yes, to: table) + group.people(.no, to: table), row: row)
    for counts in shown {
      let rest = counts == table.known ? [] : rest(counts, of: table, row, in: &linked)
      linked.figure(all + rest, .everybody, isGuarded: false)
    }
  }

  /// Adds how many answers there are, and why not more, of which few must stay open beside the
  /// answers too: where nobody in an area has no for an answer, those who do in its arm are in
  /// another area, and are known there.
  private static func guardKnown(
    _ table: QuestionTable, of group: AnswerGroup, _ row: Int, _ registry: VectorRegistry,
    in linked: inout LinkedTables
  ) {
    let known = group.people(.yes, to: table) + group.people(.no, to: table)
    let reasons = table.unknown.filter { !$0.isZero }
    if registry.isWithheld(table.known, row: row) {
      linked.figure(linked.terms(known, row: row), .nobody)
    }
    if !registry.isWithheld(table.eligible, row: row) {
      linked.figure(linked.terms(known + reasons, row: row), .everybody, isGuarded: false)
    }
    for reason in reasons {
      let isTold = !registry.isWithheld(reason, row: row)
      linked.figure(
        linked.terms(reason, row: row), isTold ? .everybody : .nobody, isGuarded: !isTold)
    }
  }

  /// Those of some people around whose answer is not known: of everybody by the reason.
  private static func rest(
    _ counts: LeafCounts, of table: QuestionTable, _ row: Int, in linked: inout LinkedTables
  ) -> [LinkedFigure.Term] {
    guard counts == table.eligible else { return linked.terms(counts - table.known, row: row) }
    return linked.terms(table.unknown.filter { !$0.isZero }, row: row)
  }
}

extension AnswerTables {
  /// Adds whom the numbers of several questions tell between them, and what events tell of people.
  private static func link(_ group: AnswerGroup, in linked: inout LinkedTables) {
    for form in group.forms?.all ?? [] {
      for row in linked.rows.rows.indices {
        linked.figure(linked.terms(group.people(of: form), row: row), .nobody)
      }
    }
    for sum in group.events { linked.equate(sum) }
  }
}

extension QuestionTable {
  /// Whether how many answers there are is withheld in any row.
  fileprivate func isWithheld(in registry: VectorRegistry) -> Bool {
    registry[known]?.contains(true) ?? false
  }

  /// Whether a row is withheld because it is withheld how many answers there are, or why not more.
  func isHeld(row: Int, _ registry: VectorRegistry) -> Bool {
    ([known] + unknown).contains { registry.isWithheld($0, row: row) }
  }
}

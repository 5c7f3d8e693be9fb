/// What the answers are: decided after how many there are, for each group of linked questions.
struct AnswerTables {
  /// The questions' tables.
  let tables: [QuestionTable]
  /// Whether each question's answers are withheld, by published row.
  let withheld: [[Bool]]

  /// Decides on the answers of a group of questions.
  /// - Parameters:
  ///   - group: The group.
  ///   - rows: The rows.
  ///   - registry: In which rows it is withheld how many answers there are.
  ///   - suppression: What decides.
  init(
    _ group: AnswerGroup, rows: ReleaseRows, registry: VectorRegistry,
    by suppression: TableSuppression
  ) {
    tables = group.tables
    var linked = LinkedTables(rows, keepsZeros: group.tables.contains(where: \.guardsZeros))
    let units = group.tables.indices.map { place in
      rows.rows.indices.map { row in
        Self.publish(group, place, row, registry, in: &linked)
      }
    }
    for row in rows.rows.indices { Self.addKnown(group, row, registry, in: &linked) }
    Self.equate(group, in: &linked)
    let pattern = suppression.withheld(of: .answers, linked.numbers)
    withheld = units.map { $0.map { pattern[$0] } }
  }

  /// Adds what is published of a question in a row: those counted, and of shares the others.
  private static func publish(
    _ group: AnswerGroup, _ place: Int, _ row: Int, _ registry: VectorRegistry,
    in linked: inout LinkedTables
  ) -> Int {
    let table = group.tables[place]
    let known = table.known.total(linked.rows.rows[row])
    let isHeld =
      table.isHeld(row: row, registry) || registry.isWithheld(table.numerator, row: row)
      || (table.isShare && registry.isWithheld(table.others, row: row))
    let isEmpty = table.eligible.total(linked.rows.rows[row]) == 0
    let unit = linked.unit(
      cost: 1 + known, isWithheld: isHeld && !isEmpty, mayBeWithheld: !isEmpty)
    let isSettled = isEmpty || (registry[table.numerator].map { !$0[row] } ?? false)
    let yes = group.categories.filter { $0.yes.contains(place) }.map(\.counts)
    let others = group.people(dividedBy: group.division[place])
      .filter { !$0.yes.contains(place) }.map(\.counts)
    let guardsZero = table.guardsZeros && known > 0
    linked.figure(
      linked.terms(yes, row: row), isSettled ? .everybody : .readers(unit: unit),
      guardsZero: guardsZero)
    if table.isShare {
      linked.figure(
        linked.terms(others, row: row), .readers(unit: unit), guardsZero: guardsZero)
    }
    return unit
  }

  /// Adds how many answers there are, where it is published, and each part as something that must
  /// not be found out.
  private static func addKnown(
    _ group: AnswerGroup, _ row: Int, _ registry: VectorRegistry, in linked: inout LinkedTables
  ) {
    for category in group.categories where category.arePeople {
      linked.figure(linked.terms(category.counts, row: row), .nobody)
    }
    for division in Set(group.division).sorted() {
      addKnown(group, dividedBy: division, row, registry, in: &linked)
    }
  }

  /// Adds how many answers there are as the sum of the parts of one way to divide them.
  private static func addKnown(
    _ group: AnswerGroup, dividedBy division: Int, _ row: Int, _ registry: VectorRegistry,
    in linked: inout LinkedTables
  ) {
    guard let table = group.tables.first(where: \.isShare) else { return }
    let all = linked.terms(group.people(dividedBy: division).map(\.counts), row: row)
    if !registry.isWithheld(table.known, row: row) {
      linked.figure(all, .everybody, isGuarded: false)
    } else if !registry.isWithheld(table.eligible, row: row) {
      let rest = linked.terms(table.eligible - table.known, row: row)
      linked.figure(all + rest, .everybody, isGuarded: false)
    }
  }
}

extension AnswerTables {
  /// Says that every way to divide those whose answer is known has the same sum.
  private static func equate(_ group: AnswerGroup, in linked: inout LinkedTables) {
    guard Set(group.division).count > 1, let known = group.tables.first?.known else { return }
    for division in Set(group.division).sorted() {
      linked.equate(group.people(dividedBy: division).map(\.counts), with: known)
    }
  }
}

extension AnswerGroup {
  /// The parts that are people of one way to divide those whose answer is known.
  func people(dividedBy division: Int) -> [AnswerCategory] {
    categories.filter { $0.arePeople && $0.divisions.contains(division) }
  }
}

extension QuestionTable {
  /// Whether a row is withheld because it is withheld how many answers there are, or why not more.
  func isHeld(row: Int, _ registry: VectorRegistry) -> Bool {
    ([known] + unknown).contains { registry.isWithheld($0, row: row) }
  }
}

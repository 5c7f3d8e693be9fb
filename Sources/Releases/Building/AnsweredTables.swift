/// How many were asked, and how many answers are known or why not: decided before the answers, for
/// all questions of one population.
///
/// Those whose answer is known are everybody less those who are unknown for a reason. Numbers that
/// many questions share, such as everybody and those not linked, are decided first, each by itself;
/// where one of them is withheld in a row, so is how many answers each of its questions has, since
/// the number would follow from it. Then each question's own numbers are decided.
struct AnsweredTables {
  private let rows: ReleaseRows
  private let suppression: TableSuppression
  private let everybody: LeafCounts
  private let usage: [LeafCounts: Int]

  /// Prepares the tables of some questions of one population.
  /// - Parameters:
  ///   - questions: The questions; everybody in their population is the same.
  ///   - rows: The rows.
  ///   - suppression: What decides.
  init(_ questions: [QuestionTable], rows: ReleaseRows, by suppression: TableSuppression) {
    self.rows = rows
    self.suppression = suppression
    everybody = questions.first?.eligible ?? LeafCounts(values: [], name: "")
    usage = Set(questions.map(\.signature)).reduce(into: [:]) { usage, signature in
      for counts in Set(signature) { usage[counts, default: 0] += 1 }
    }
  }

  /// Decides and notes what is withheld.
  /// - Parameters:
  ///   - questions: The questions.
  ///   - registry: What was decided so far.
  func decide(_ questions: [QuestionTable], in registry: inout VectorRegistry) {
    if registry[everybody] == nil {
      EverybodyTable(everybody, rows: rows, by: suppression).note(in: &registry)
    }
    var seen: Set<LeafCounts> = [everybody]
    for table in questions {
      let shared = table.signature.filter { (usage[$0] ?? 0) > 1 && seen.insert($0).inserted }
      decideShared(shared, of: questions, in: &registry)
    }
    var done: Set<[LeafCounts]> = []
    for table in questions where done.insert(table.signature).inserted {
      decideOwn(table, in: &registry)
    }
  }

  /// Decides on numbers that several questions share, each by itself: so that neither they nor how
  /// many answers they leave can be found out where small.
  private func decideShared(
    _ vectors: [LeafCounts], of questions: [QuestionTable], in registry: inout VectorRegistry
  ) {
    for counts in vectors where !counts.isZero {
      var tables = LinkedTables(rows)
      let known = registry
      let units = rows.rows.indices.map { row in publish(counts, row, known, in: &tables) }
      var done: Set<[LeafCounts]> = []
      for table in questions
      where table.unknown.contains(counts) && done.insert(table.signature).inserted {
        link(counts, to: table, known, in: &tables)
      }
      let pattern = suppression.withheld(of: .answered, tables.numbers)
      registry.note(counts, withheld: units.map { pattern[$0] })
    }
  }

  /// Links a shared number with what it leaves of everybody: the answers of a question, which are
  /// not published where it is not, and the other reasons, taken for known.
  private func link(
    _ counts: LeafCounts, to table: QuestionTable, _ registry: VectorRegistry,
    in tables: inout LinkedTables
  ) {
    tables.equate([table.known] + table.unknown, with: everybody)
    for row in rows.rows.indices {
      tables.figure(tables.terms(table.known, row: row), .nobody)
      for other in table.unknown + [everybody] where other != counts {
        guard !registry.isWithheld(other, row: row) else { continue }
        tables.figure(tables.terms(other, row: row), .everybody, isGuarded: false)
      }
    }
  }

  /// Decides on a question's own numbers, linked with those that it shares.
  private func decideOwn(_ table: QuestionTable, in registry: inout VectorRegistry) {
    var tables = LinkedTables(rows)
    let known = registry
    let vectors = table.signature.reduce(into: [LeafCounts]()) { found, next in
      if next != everybody, !next.isZero, !found.contains(next) { found.append(next) }
    }
    let units = vectors.map { counts in
      rows.rows.indices.map { row in publish(counts, row, known, of: table, in: &tables) }
    }
    for row in rows.rows.indices where !known.isWithheld(everybody, row: row) {
      tables.figure(tables.terms(everybody, row: row), .everybody, isGuarded: false)
    }
    if table.known != everybody {
      tables.equate([table.known] + table.unknown, with: everybody)
    }
    let pattern = suppression.withheld(of: .answered, tables.numbers)
    for (counts, units) in zip(vectors, units) where known[counts] == nil || counts == table.known {
      registry.note(counts, withheld: units.map { pattern[$0] })
    }
  }

  /// Adds a number in a row: known to everybody where it was decided to show it, withheld where it
  /// was decided so, where everybody is, or where it would tell a shared number that is.
  private func publish(
    _ counts: LeafCounts, _ row: Int, _ registry: VectorRegistry, of table: QuestionTable? = nil,
    in tables: inout LinkedTables
  ) -> Int {
    let tells = table.map { table in
      counts == table.known && table.unknown.contains { registry.isWithheld($0, row: row) }
    }
    let number = everybody.total(rows.rows[row])
    let isHeld =
      number > 0
      && (registry.isWithheld(counts, row: row) || registry.isWithheld(everybody, row: row)
        || tells == true)
    let isSettled = number == 0 || (registry[counts].map { !$0[row] } ?? false)
    let unit = tables.unit(
      cost: (usage[counts] ?? 1) * (1 + number), isWithheld: isHeld, mayBeWithheld: number > 0)
    tables.figure(
      tables.terms(counts, row: row),
      isSettled && !isHeld ? .everybody : .readers(unit: unit))
    return unit
  }
}

extension QuestionTable {
  /// The numbers that say how many answers there are, and why not more.
  var signature: [LeafCounts] { [known] + unknown }
}

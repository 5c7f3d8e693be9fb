/// How many were asked, and how many answers are known or why not: decided first, for all
/// questions of one population together.
///
/// Those whose answer is known are everybody less those who are unknown for a reason. Many
/// questions share these numbers, such as those not linked: they are withheld in all or in none.
struct AnsweredTables {
  private let vectors: [LeafCounts]
  private let withheld: [[Bool]]

  /// Decides on the tables of some questions of one population.
  /// - Parameters:
  ///   - questions: The questions; everybody in their population is the same.
  ///   - narrower: Pairs of questions of which one's known answers are among the other's.
  ///   - rows: The rows.
  ///   - suppression: What decides.
  init(
    _ questions: [QuestionTable], narrower: [(LeafCounts, LeafCounts)], rows: ReleaseRows,
    by suppression: TableSuppression
  ) {
    var usage: [LeafCounts: Int] = [:]
    var vectors: [LeafCounts] = []
    for table in questions {
      for counts in [table.eligible, table.known] + table.unknown where !counts.isZero {
        if usage[counts] == nil { vectors.append(counts) }
        usage[counts, default: 0] += 1
      }
    }
    var tables = LinkedTables(rows)
    let units = vectors.map { counts in
      rows.rows.indices.map { row in
        let everybody = questions.first?.eligible.total(rows.rows[row]) ?? 0
        let unit = tables.unit(
          cost: (usage[counts] ?? 1) * (1 + everybody), isWithheld: false)
        tables.figure(tables.terms(counts, row: row), .readers(unit: unit))
        return unit
      }
    }
    for table in questions where table.known != table.eligible {
      tables.equate([table.known] + table.unknown, with: table.eligible)
    }
    for (narrow, wide) in narrower where narrow != wide {
      let between = wide - narrow
      guard between.isCount else { continue }
      tables.equate([narrow, between], with: wide)
      for row in rows.rows.indices { tables.figure(tables.terms(between, row: row), .nobody) }
    }
    let pattern = suppression.withheld(in: tables.numbers)
    self.vectors = vectors
    withheld = units.map { $0.map { pattern[$0] } }
  }

  /// Notes what was decided.
  func note(in registry: inout VectorRegistry) {
    for (counts, rows) in zip(vectors, withheld) { registry.note(counts, withheld: rows) }
  }
}

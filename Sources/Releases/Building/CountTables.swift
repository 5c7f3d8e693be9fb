/// Which plain counts of a dimension are withheld: decided after the findings, of which some are
/// the same numbers or sums of categories, and so that the answers by category stay open that
/// nearly everybody of a row gives.
struct CountTables {
  private let table: CountTable
  private let rows: ReleaseRows
  private let registry: VectorRegistry
  private let empty: [Bool]

  /// Counts of a dimension to decide on.
  /// - Parameters:
  ///   - table: The dimension.
  ///   - rows: The rows.
  ///   - registry: What is withheld of other tables.
  ///   - empty: The rows in which nobody is, as everybody knows.
  init(_ table: CountTable, rows: ReleaseRows, registry: VectorRegistry, empty: [Bool]) {
    self.table = table
    self.rows = rows
    self.registry = registry
    self.empty = empty
  }

  /// Whether each category is withheld, by published row, and what was decided.
  /// - Parameters:
  ///   - suppression: What decides.
  ///   - crossed: Questions whose answers by category must stay open beside the counts.
  func decide(
    by suppression: TableSuppression, beside crossed: [CrossedCounts]
  ) -> (withheld: [[Bool]], tables: DecidedTables) {
    var linked: [CrossedCounts] = []
    var (tables, units) = layOut(with: linked)
    let own = tables.numbers.figures.count
    while true {
      let pattern = suppression.withheld(of: .counts, tables.numbers)
      let told = crossed.filter { crossing in
        !linked.contains { $0.question == crossing.question && $0.kind == crossing.kind }
          && !suppression.leavesOpen(
            layOut(with: [crossing]).0.numbers, from: own, withheld: pattern)
      }
      if told.isEmpty {
        return (
          units.map { $0.map { pattern[$0] } }, DecidedTables(linked: tables, withheld: pattern)
        )
      }
      linked += told
      (tables, units) = layOut(with: linked)
    }
  }

  /// The counts with what they are the sums of and, first of all, a unit for each.
  private func layOut(with crossed: [CrossedCounts]) -> (LinkedTables, [[Int]]) {
    var linked = LinkedTables(rows)
    let units = table.counts.map { counts in
      rows.rows.indices.map { row in publish(counts, row, in: &linked) }
    }
    for sum in table.told(in: registry) {
      for row in rows.rows.indices {
        let isKnown = !registry.isWithheld(sum.whole, row: row)
        linked.figure(linked.terms(sum.parts, row: row), isKnown ? .everybody : .nobody)
      }
    }
    for nested in table.nested { nest(nested, in: &linked) }
    if table.title.dimension == "need" { cover(in: &linked) }
    for crossing in crossed { crossing.link(to: table, in: &linked) }
    return (linked, units)
  }

  /// Adds a number around another, and whom it counts more, of whom few must not be found out.
  private func nest(_ nested: CountTable.Nested, in linked: inout LinkedTables) {
    let others = (nested.wide - nested.narrow)
      .named("\(nested.wide.name) beyond \(nested.narrow.name)")
    linked.equate([nested.narrow, others], with: nested.wide)
    if nested.wide == table.total { linked.equate(table.counts, with: table.total) }
    for row in rows.rows.indices {
      linked.figure(linked.terms(others, row: row), .nobody)
      for counts in [nested.narrow, nested.wide]
      where !table.counts.contains(counts) && !registry.isWithheld(counts, row: row) {
        linked.figure(linked.terms(counts, row: row), .everybody, isGuarded: false)
      }
    }
  }

  /// Says that whoever has a need recorded has at least one of them.
  private func cover(in linked: inout LinkedTables) {
    guard let recorded = table.nested.first?.wide, (table.total - recorded).isCount else { return }
    let further = (table.total - recorded).named("further needs")
    linked.equate(table.counts, with: table.total)
    linked.equate([recorded, further], with: table.total)
  }

  private func publish(_ counts: LeafCounts, _ row: Int, in linked: inout LinkedTables) -> Int {
    let held = registry.isWithheld(counts, row: row) || registry.isWithheld(table.total, row: row)
    let isSettled = empty[row] || (registry[counts].map { !$0[row] } ?? false)
    let unit = linked.unit(
      cost: 1 + counts.total(rows.rows[row]), isWithheld: held && !empty[row],
      mayBeWithheld: !isSettled)
    let terms = linked.terms(counts, row: row)
    linked.figure(terms, isSettled ? .everybody : .readers(unit: unit))
    return unit
  }
}

extension CountTable {
  /// Sums of categories that are numbers of another table, and the sum of all, which is taken for
  /// known where nothing was decided on it.
  func told(in registry: VectorRegistry) -> [(parts: [LeafCounts], whole: LeafCounts)] {
    let places = counts.indices.filter { !counts[$0].isZero }
    guard places.count <= 10, !sums.some.isEmpty else {
      return sums.total == nil ? [] : [(counts, total)]
    }
    let all = (1 << places.count) - 1
    return (1...max(all, 1)).flatMap { subset -> [(parts: [LeafCounts], whole: LeafCounts)] in
      let parts = places.indices.filter { subset >> $0 & 1 == 1 }.map { counts[places[$0]] }
      guard let first = parts.first else { return [] }
      let sum = parts.dropFirst().reduce(first, +)
      let wholes = sums.some.map(sum.named).filter { registry[$0] != nil }
      return (wholes + (subset == all ? sums.total.map { [sum.named($0)] } ?? [] : [])).map {
        (parts, $0)
      }
    }
  }
}

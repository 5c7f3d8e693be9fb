/// Decides on the numbers of people in a population within a wider one, so that those who are in
/// the wider one only cannot be found out where they are few.
///
/// The wider one is taken for known where it is shown; what is withheld is the narrower.
struct NestedPopulations {
  /// Whether the number of the narrower population is withheld, by published row.
  let withheld: [Bool]

  /// Decides on a population.
  /// - Parameters:
  ///   - inner: The narrower one.
  ///   - outer: The wider one.
  ///   - rows: The rows.
  ///   - registry: What was decided on the wider one.
  ///   - suppression: What decides.
  init(
    _ inner: LeafCounts, within outer: LeafCounts, rows: ReleaseRows, registry: VectorRegistry,
    by suppression: TableSuppression
  ) {
    var tables = LinkedTables(rows)
    let units = rows.rows.indices.map { row in
      let number = inner.total(rows.rows[row])
      let unit = tables.unit(cost: 1 + number, isWithheld: false, mayBeWithheld: number > 0)
      tables.figure(tables.terms(inner, row: row), .readers(unit: unit))
      return unit
    }
    let between = outer - inner
    tables.equate([inner, between], with: outer)
    for row in rows.rows.indices {
      tables.figure(tables.terms(between, row: row), .nobody)
      guard !registry.isWithheld(outer, row: row) else { continue }
      tables.figure(tables.terms(outer, row: row), .everybody, isGuarded: false)
    }
    let pattern = suppression.withheld(in: tables.numbers)
    withheld = units.map { pattern[$0] }
  }
}

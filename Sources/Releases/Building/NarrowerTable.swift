/// Known answers that are among those of another question by definition, such as complete forms
/// among those that could be scored: where those between are few, the narrower number is withheld.
struct NarrowerTable {
  /// Whether the narrower number is withheld, by published row.
  let withheld: [Bool]

  /// Decides on a table of which the wider one is decided on.
  init(
    _ narrow: LeafCounts, within wide: LeafCounts, rows: ReleaseRows, registry: VectorRegistry,
    by suppression: TableSuppression
  ) {
    var tables = LinkedTables(rows)
    let units = rows.rows.indices.map { row in
      let unit = tables.unit(
        cost: 1 + narrow.total(rows.rows[row]),
        isWithheld: registry.isWithheld(narrow, row: row))
      tables.figure(tables.terms(narrow, row: row), .readers(unit: unit))
      return unit
    }
    let between = wide - narrow
    tables.equate([narrow, between], with: wide)
    for row in rows.rows.indices {
      tables.figure(tables.terms(between, row: row), .nobody)
      guard !registry.isWithheld(wide, row: row) else { continue }
      tables.figure(tables.terms(wide, row: row), .everybody, isGuarded: false)
    }
    let pattern = suppression.withheld(in: tables.numbers)
    withheld = units.map { pattern[$0] }
  }
}

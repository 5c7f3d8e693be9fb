/// How many there are in a population that is within no other, decided before everything about it.
struct EverybodyTable {
  private let everybody: LeafCounts
  private let withheld: [Bool]

  /// Decides on a population.
  /// - Parameters:
  ///   - everybody: How many are in it.
  ///   - rows: The rows; that nobody is in one is known to everybody.
  ///   - suppression: What decides.
  init(_ everybody: LeafCounts, rows: ReleaseRows, by suppression: TableSuppression) {
    self.everybody = everybody
    var tables = LinkedTables(rows)
    let units = rows.rows.map { row in
      let number = everybody.total(row)
      return tables.unit(cost: 1 + number, isWithheld: false, mayBeWithheld: number > 0)
    }
    for (row, unit) in units.enumerated() {
      let isEmpty = everybody.total(rows.rows[row]) == 0
      tables.figure(
        tables.terms(everybody, row: row), isEmpty ? .everybody : .readers(unit: unit))
    }
    let margins = PublicMargins(rows, greatest: suppression.greatest)
    let pattern = suppression.withheld(
      of: .people, tables.numbers, keeping: margins.all(of: everybody, in: units))
    withheld = units.map { pattern[$0] }
  }

  /// Notes what was decided.
  func note(in registry: inout VectorRegistry) {
    registry.note(everybody, withheld: withheld)
  }
}

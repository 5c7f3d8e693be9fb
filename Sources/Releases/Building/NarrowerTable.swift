/// Numbers of people who are among others by definition, such as children of school age among all
/// who are recognised, or complete forms among those that could be scored: where those between are
/// few, the narrower number is withheld, so that they cannot be found out.
///
/// The wider number is taken for known where it is shown.
struct NarrowerTable {
  /// Whether the narrower number is withheld, by published row.
  let withheld: [Bool]

  /// What is narrower.
  enum Kind: Equatable {
    /// Everybody in a population, of which nothing was decided before: that nobody is in it is
    /// shown, and the number over all areas is, unless it tells a small part.
    case population
    /// Known answers, of which some may be withheld already: where nobody answered that may be too.
    case answers
  }

  /// Decides on a table of which the wider one is decided on.
  /// - Parameters:
  ///   - narrow: The narrower numbers.
  ///   - kind: What they are.
  ///   - wide: The wider numbers.
  ///   - registry: What was decided so far.
  ///   - suppression: What decides.
  init(
    _ narrow: LeafCounts, _ kind: Kind, within wide: LeafCounts, rows: ReleaseRows,
    registry: VectorRegistry, by suppression: TableSuppression
  ) {
    var tables = LinkedTables(rows)
    let units = rows.rows.indices.map { row in
      let number = narrow.total(rows.rows[row])
      let unit = tables.unit(
        cost: 1 + number, isWithheld: registry.isWithheld(narrow, row: row),
        mayBeWithheld: kind == .answers || number > 0)
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
    let margins = PublicMargins(rows, greatest: suppression.greatest)
    let kept = kind == .population ? margins.total(of: narrow, in: units) : []
    let pattern = suppression.withheld(
      of: kind == .population ? .people : .answered, tables.numbers, keeping: kept)
    withheld = units.map { pattern[$0] }
  }
}

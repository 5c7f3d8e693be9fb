import Indicators

/// Those who have an attribute at some time after the day, of whom all who had it on the day are:
/// where few are more, the later number is withheld, so that they cannot be found out.
struct LaterTable {
  /// Whether the later number is withheld, by published row.
  let withheld: [Bool]

  /// Decides on a table.
  /// - Parameters:
  ///   - day: Those who have it on the day.
  ///   - all: Those who have it later, and those not followed up.
  ///   - unknown: Those not followed up.
  ///   - later: The question about the time after the day.
  ///   - rows: The rows.
  ///   - registry: What was decided so far.
  ///   - suppression: What decides.
  init(
    _ day: LeafCounts, within all: LeafCounts, less unknown: LeafCounts, of later: QuestionTable,
    rows: ReleaseRows, registry: VectorRegistry, by suppression: TableSuppression
  ) {
    var tables = LinkedTables(rows)
    let units = rows.rows.indices.map { row in
      let isHeld = later.isHeld(row: row, registry)
      let unit = tables.unit(
        cost: 1 + later.known.total(rows.rows[row]), isWithheld: isHeld)
      tables.figure(
        tables.terms(later.numerator, row: row), .readers(unit: unit), isGuarded: false)
      return unit
    }
    let between = (all - day).named("\(all.name) beyond \(day.name)")
    tables.equate([day, between], with: all)
    tables.equate([later.numerator, unknown], with: all)
    for row in rows.rows.indices {
      tables.figure(tables.terms(between, row: row), .nobody)
      for counts in [day, unknown] where !registry.isWithheld(counts, row: row) {
        tables.figure(tables.terms(counts, row: row), .everybody, isGuarded: false)
      }
    }
    let pattern = suppression.withheld(of: .answers, tables.numbers)
    withheld = units.map { pattern[$0] }
  }
}

extension Question {
  /// Whether it asks for free meals within a year.
  var isOfYear: Bool { indicator == "fsm" && moment == .within(months: 12) }

  /// The same on the day.
  var onTheDay: Question {
    Question(indicator: indicator, moment: .at(months: 0), informant: informant)
  }
}

import Indicators

/// The rows of one child or family in one table, for the reference interpreter.
struct PlainRows {
  /// The table.
  let table: RecordTable
  /// The child or family.
  let subject: Int

  /// The places of the rows.
  var rows: Range<Int> { table.rows(of: subject) }

  /// The value of a column in a row, nil where not known or not supplied.
  func value(_ column: String, _ row: Int) -> Int? {
    guard let value = table.column(column)?.values[row], value != RecordColumn.missing else {
      return nil
    }
    return Int(value)
  }

  /// Whether a row passes a filter.
  func passes(_ filter: Filter, _ row: Int) -> Truth {
    switch filter {
    case .oneOf(let column, let values):
      guard let code = value(column, row), let levels = table.column(column)?.levels else {
        return .unknown
      }
      return Truth(values.contains(levels[code]))
    case .atLeast(let column, let number):
      return value(column, row).map { Truth($0 >= number) } ?? .unknown
    }
  }

  /// Whether a row passes every filter.
  func passes(_ filters: [Filter], _ row: Int) -> Truth {
    filters.reduce(.yes) { $0.and(passes($1, row)) }
  }

  /// Whether a spell that passes the filters is open at any time in a window.
  func isOpen(_ window: Window, _ filters: [Filter]) -> Truth {
    rows.reduce(.no) { answer, row in
      guard let from = value("from", row), from < Int(window.end.dayNumber) else { return answer }
      let to = value("to", row) ?? Int.max
      guard to > from, to > Int(window.start.dayNumber) else { return answer }
      return answer.or(passes(filters, row))
    }
  }

  /// Whether a spell that passes the filters has begun on or before a day, open or closed.
  func hasBegun(by day: CalendarDate, _ filters: [Filter]) -> Truth {
    rows.reduce(.no) { answer, row in
      guard let from = value("from", row), from <= Int(day.dayNumber) else { return answer }
      return answer.or(passes(filters, row))
    }
  }

  /// How many rows dated in some days pass the filters, and how many may.
  func events(
    from start: CalendarDate?, before end: CalendarDate, _ filters: [Filter]
  ) -> (sure: Int, possible: Int) {
    var (sure, possible) = (0, 0)
    for row in rows {
      guard let date = value("date", row), date < Int(end.dayNumber),
        start.map({ date >= Int($0.dayNumber) }) ?? true
      else { continue }
      let truth = passes(filters, row)
      if truth == .yes { sure += 1 }
      if truth != .no { possible += 1 }
    }
    return (sure, possible)
  }
}

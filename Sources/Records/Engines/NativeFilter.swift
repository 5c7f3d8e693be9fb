import Indicators

/// Filters over the rows of a table, worked out once for every row.
enum NativeFilter {
  /// Whether each row passes every filter.
  static func truths(of filters: [Filter], in table: RecordTable) -> [Truth] {
    let rows = Int(table.offsets.last ?? 0)
    guard let first = filters.first else { return [Truth](repeating: .yes, count: rows) }
    var truths = truths(of: first, in: table, rows: rows)
    for filter in filters.dropFirst() {
      for (row, truth) in self.truths(of: filter, in: table, rows: rows).enumerated() {
        truths[row] = truths[row].and(truth)
      }
    }
    return truths
  }

  /// Whether each row passes one filter.
  private static func truths(of filter: Filter, in table: RecordTable, rows: Int) -> [Truth] {
    switch filter {
    case .oneOf(let name, let values):
      guard let column = table.column(name) else {
        return [Truth](repeating: .unknown, count: rows)
      }
      let passing = column.levels.map { Truth(values.contains($0)) }
      return column.values.map { $0 == RecordColumn.missing ? .unknown : passing[Int($0)] }
    case .atLeast(let name, let number):
      guard let column = table.column(name) else {
        return [Truth](repeating: .unknown, count: rows)
      }
      return column.values.map { value in
        value == RecordColumn.missing ? .unknown : Truth(value >= number)
      }
    }
  }
}

/// Takes in rows only to have them checked, where they cannot be used.
struct CheckedRows: RowSink {
  private let checks: RowChecks

  /// A sink for the rows of a file.
  init(_ file: TableFile) {
    checks = RowChecks(file)
  }

  /// Checks a row and forgets it.
  mutating func take(_ values: [Int32], row: Int) {
    _ = checks.passes(values, row: row)
  }
}

extension ValueText {
  /// Where the cells of a column stand: under a heading that names percentage points,
  /// or not.
  static func place(under column: Table.Column) -> Place {
    column.title.lowercased().contains("percentage point") ? .underUnit : .cell
  }

  /// The texts of a row's cells.
  static func cells(_ row: Table.Row, of table: Table) -> [String] {
    zip(table.columns, row.cells).map { text($1, in: place(under: $0)) }
  }
}

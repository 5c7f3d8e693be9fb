/// The one table of a sheet: named, with one row of headings and no empty cell.
public struct SheetTable: Hashable, Sendable {
  /// Its name: letters, digits and underscores, unlike all others of the workbook.
  public let name: String
  /// The columns.
  public let columns: [SheetColumn]
  /// The rows, each with a value for each column.
  public let rows: [[CellValue]]

  /// A table with its parts; missing values of a row are written as not applicable, `[z]`.
  public init(name: String, columns: [SheetColumn], rows: [[CellValue]]) {
    self.name = name
    self.columns = columns
    self.rows = rows.map { row in
      columns.indices.map { place in
        guard place < row.count, row[place] != .text("") else { return .text("[z]") }
        return row[place]
      }
    }
  }
}

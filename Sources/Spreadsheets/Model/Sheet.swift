/// A sheet: a title, notes, and at most one table that begins in the first column under them.
///
/// Source: Government Analysis Function, Releasing statistics in spreadsheets.
public struct Sheet: Hashable, Sendable {
  /// Its name on the tab, of at most 31 letters, digits and blanks.
  public let name: String
  /// The title in its first cell.
  public let title: String
  /// The notes under the title, one a row.
  public let notes: [CellValue]
  /// The table, nil on a cover.
  public let table: SheetTable?

  /// A sheet with its parts.
  public init(name: String, title: String, notes: [CellValue] = [], table: SheetTable? = nil) {
    self.name = name
    self.title = title
    self.notes = notes
    self.table = table
  }

  /// The number of the row of headings, from 1.
  var headingRow: Int { notes.count + 2 }

  /// The number of the last row, from 1.
  var lastRow: Int { headingRow - 1 + (table.map { $0.rows.count + 1 } ?? 0) }

  /// The widths of its columns in characters: that of a cover’s only column is wide.
  var widths: [Int] { table.map { $0.columns.map(\.width) } ?? [90] }
}

/// A table as a part of an XLSX file: what marks its row of headings for those who cannot see it.
struct XLSXTable {
  /// The part.
  let text: String

  /// The part of a table.
  init(_ table: SheetTable, on sheet: Sheet, number: Int) {
    let last = CellAddress.of(table.columns.count - 1, sheet.lastRow)
    let columns = table.columns.enumerated().map { place, column in
      "<tableColumn id=\"\(place + 1)\" name=\"\(SharedStrings.written(column.heading))\"/>"
    }
    text =
      XMLText.declaration
      + "<table xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
      + "id=\"\(number)\" name=\"\(table.name)\" displayName=\"\(table.name)\" "
      + "ref=\"A\(sheet.headingRow):\(last)\" totalsRowShown=\"0\">"
      + "<tableColumns count=\"\(columns.count)\">\(columns.joined())</tableColumns>"
      + "<tableStyleInfo showFirstColumn=\"0\" showLastColumn=\"0\" showRowStripes=\"0\" "
      + "showColumnStripes=\"0\"/></table>"
  }
}

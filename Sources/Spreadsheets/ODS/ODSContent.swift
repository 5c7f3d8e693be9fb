/// The cells of an ODS file.
struct ODSContent {
  private let workbook: Workbook
  private let widths: [Int]

  /// The content of a workbook.
  init(_ workbook: Workbook) {
    self.workbook = workbook
    widths = Set(workbook.sheets.flatMap(\.widths)).sorted()
  }

  /// The part.
  var bytes: [UInt8] {
    var written = XMLBytes(start)
    var cells = ODSCells()
    for sheet in workbook.sheets { add(sheet, &cells, to: &written) }
    written.add(
      ranges + "</office:spreadsheet></office:body></office:document-content>")
    return written.bytes
  }

  private var start: String {
    let columns = widths.map { width in
      "<style:style style:name=\"Width\(width)\" style:family=\"table-column\">"
        + "<style:table-column-properties style:column-width=\"\(Self.length(width))\"/>"
        + "</style:style>"
    }
    let rows =
      "<style:style style:name=\"Row\" style:family=\"table-row\">"
      + "<style:table-row-properties style:use-optimal-row-height=\"true\"/></style:style>"
    return XMLText.declaration + "<office:document-content \(ODSNamespaces.text)>"
      + "<office:automatic-styles>\(columns.joined())\(rows)</office:automatic-styles>"
      + "<office:body><office:spreadsheet>"
  }

  /// The length of a width in characters: about 2.2 mm each.
  private static func length(_ width: Int) -> String { "\(width * 22 / 10).\(width * 22 % 10)mm" }

  private func add(_ sheet: Sheet, _ cells: inout ODSCells, to written: inout XMLBytes) {
    let columns = sheet.widths.map {
      "<table:table-column table:style-name=\"Width\($0)\" "
        + "table:default-cell-style-name=\"Plain\"/>"
    }
    written.add(
      "<table:table table:name=\"\(XMLText.escaped(sheet.name))\">" + columns.joined())
    for row in SheetRows(sheet).rows {
      written.add("<table:table-row table:style-name=\"Row\">")
      for cell in row { cells.add(cell, to: &written) }
      written.add("</table:table-row>")
    }
    written.add("</table:table>")
  }

  /// The named range of each table, its first row being headings.
  private var ranges: String {
    let ranges = workbook.sheets.compactMap { sheet -> String? in
      guard let table = sheet.table else { return nil }
      let name = XMLText.escaped(sheet.name)
      let last = CellAddress.of(table.columns.count - 1, sheet.lastRow)
      return "<table:database-range table:name=\"\(table.name)\" "
        + "table:target-range-address=\"'\(name)'.A\(sheet.headingRow):'\(name)'.\(last)\" "
        + "table:contains-header=\"true\"/>"
    }
    return "<table:database-ranges>\(ranges.joined())</table:database-ranges>"
  }
}

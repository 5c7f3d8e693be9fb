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
  var text: String {
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
      + "<office:body><office:spreadsheet>\(workbook.sheets.map(sheet).joined())"
      + ranges + "</office:spreadsheet></office:body></office:document-content>"
  }

  /// The length of a width in characters: about 2.2 mm each.
  private static func length(_ width: Int) -> String { "\(width * 22 / 10).\(width * 22 % 10)mm" }

  private func sheet(_ sheet: Sheet) -> String {
    let columns = sheet.widths.map {
      "<table:table-column table:style-name=\"Width\($0)\" "
        + "table:default-cell-style-name=\"Plain\"/>"
    }
    let rows = SheetRows(sheet).rows.map { cells in
      "<table:table-row table:style-name=\"Row\">\(cells.map(Self.cell).joined())"
        + "</table:table-row>"
    }
    return "<table:table table:name=\"\(XMLText.escaped(sheet.name))\">"
      + columns.joined() + rows.joined() + "</table:table>"
  }

  private static func cell(_ cell: SheetRows.Cell) -> String {
    let start = "<table:table-cell table:style-name=\"\(ODSStyles.name(cell.style))\""
    switch cell.value {
    case .text(let text):
      return "\(start) office:value-type=\"string\">\(ODSText.paragraphs(text))"
        + "</table:table-cell>"
    case .link(let text, let sheet):
      return "\(start) office:value-type=\"string\"><text:p><text:a xlink:type=\"simple\" "
        + "xlink:href=\"#'\(XMLText.escaped(sheet))'.A1\">\(ODSText.line(text))</text:a></text:p>"
        + "</table:table-cell>"
    case .number(let number, _):
      return "\(start) office:value-type=\"float\" office:value=\"\(NumberText.of(number))\"/>"
    case .percent(let number):
      return "\(start) office:value-type=\"percentage\" "
        + "office:value=\"\(NumberText.of(number))\"/>"
    }
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

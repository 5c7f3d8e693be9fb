/// A sheet as a part of an XLSX file.
struct XLSXSheet {
  /// The part.
  let text: String

  /// The part of a sheet, its texts put with those of the workbook.
  init(_ sheet: Sheet, strings: inout SharedStrings) {
    var links = ""
    var rows = ""
    let styled = SheetRows(sheet)
    for (row, cells) in styled.rows.enumerated() {
      rows += "<row r=\"\(row + 1)\" ht=\"\(styled.height(of: row))\" customHeight=\"1\">"
      for (column, cell) in cells.enumerated() {
        let address = CellAddress.of(column, row + 1)
        rows += Self.cell(cell, at: address, &strings)
        if case .link(_, let target) = cell.value {
          links += Self.link(to: target, at: address)
        }
      }
      rows += "</row>"
    }
    let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    text =
      XMLText.declaration + "<worksheet xmlns=\"\(namespace)\" xmlns:r=\"\(relations)\">"
      + Self.view(sheet) + Self.columns(sheet) + "<sheetData>\(rows)</sheetData>"
      + (links.isEmpty ? "" : "<hyperlinks>\(links)</hyperlinks>")
      + (sheet.table == nil
        ? "" : "<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>")
      + "</worksheet>"
  }

  private static func cell(
    _ cell: SheetRows.Cell, at address: String, _ strings: inout SharedStrings
  ) -> String {
    let start = "<c r=\"\(address)\" s=\"\(cell.style.rawValue)\""
    if let text = cell.value.text {
      return "\(start) t=\"s\"><v>\(strings.place(of: text))</v></c>"
    }
    return "\(start)><v>\(NumberText.of(cell.value.number ?? 0))</v></c>"
  }

  private static func link(to sheet: String, at address: String) -> String {
    let name = XMLText.escaped(sheet)
    return "<hyperlink ref=\"\(address)\" location=\"'\(name)'!A1\" display=\"\(name)\"/>"
  }

  /// The heading row of a table stays in sight.
  private static func view(_ sheet: Sheet) -> String {
    let start = "<sheetViews><sheetView workbookViewId=\"0\""
    guard sheet.table != nil else { return "\(start)/></sheetViews>" }
    let top = "A\(sheet.headingRow + 1)"
    return "\(start)><pane ySplit=\"\(sheet.headingRow)\" topLeftCell=\"\(top)\" "
      + "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
  }

  private static func columns(_ sheet: Sheet) -> String {
    let columns = sheet.widths.enumerated().map { place, width in
      "<col min=\"\(place + 1)\" max=\"\(place + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
    }
    return "<cols>\(columns.joined())</cols>"
  }
}

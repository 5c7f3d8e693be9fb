/// A sheet as a part of an XLSX file.
struct XLSXSheet {
  /// The part.
  let bytes: [UInt8]

  private static let number = Array("\"><v>".utf8)
  private static let text = Array("\" t=\"s\"><v>".utf8)
  private static let end = Array("</v></c>".utf8)

  /// The part of a sheet, its texts put with those of the workbook.
  init(_ sheet: Sheet, strings: inout SharedStrings) {
    var written = XMLBytes(Self.start(sheet))
    let styled = SheetRows(sheet)
    let rows = styled.rows
    let starts = (0..<(rows.map(\.count).max() ?? 0)).map { "<c r=\"\(CellAddress.letters($0))" }
    for (row, cells) in rows.enumerated() {
      let number = String(row + 1)
      written.add("<row r=\"\(number)\" ht=\"\(styled.height(of: row))\" customHeight=\"1\">")
      for (column, cell) in cells.enumerated() {
        written.add(starts[column])
        written.add(number)
        Self.add(cell, &strings, to: &written)
      }
      written.add("</row>")
    }
    written.add("</sheetData>" + Self.links(rows) + Self.tables(sheet) + "</worksheet>")
    bytes = written.bytes
  }

  /// A cell after its address.
  private static func add(
    _ cell: SheetRows.Cell, _ strings: inout SharedStrings, to written: inout XMLBytes
  ) {
    written.add(styles[cell.style.rawValue])
    if let text = cell.value.text {
      written.add(Self.text)
      written.add(String(strings.place(of: text)))
    } else {
      written.add(number)
      written.add(NumberText.of(cell.value.number ?? 0))
    }
    written.add(end)
  }

  /// The style of a cell, by its number.
  private static let styles = CellStyle.allCases.map { "\" s=\"\($0.rawValue)" }

  /// All that stands before the cells.
  private static func start(_ sheet: Sheet) -> String {
    let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return XMLText.declaration + "<worksheet xmlns=\"\(namespace)\" xmlns:r=\"\(relations)\">"
      + view(sheet) + columns(sheet) + "<sheetData>"
  }

  /// Where the links among the cells lead.
  private static func links(_ rows: [[SheetRows.Cell]]) -> String {
    var links = ""
    for (row, cells) in rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        guard case .link(_, let target) = cell.value else { continue }
        links += link(to: target, at: CellAddress.of(column, row + 1))
      }
    }
    return links.isEmpty ? "" : "<hyperlinks>\(links)</hyperlinks>"
  }

  private static func tables(_ sheet: Sheet) -> String {
    sheet.table == nil ? "" : "<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>"
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

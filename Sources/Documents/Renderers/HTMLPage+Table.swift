extension HTMLPage {
  /// How many rows a table may have to be kept on one printed page.
  private static let shortTable = 15
  /// How many columns a table must have to be given all the room there is.
  private static let broadTable = 5
  /// How many characters a cell must have to be given the room of a paragraph.
  private static let longText = 45

  /// A table with its caption above and its notes below.
  ///
  /// One of three or more columns, or of sentences alone, stands in a region that scrolls sideways
  /// by keyboard too.
  /// - Parameters:
  ///   - table: The table.
  ///   - label: Its number, nil where it has none.
  func table(_ table: Table, label: String?) -> String {
    let id = Markup.attribute(table.id)
    let short = table.rows.count <= HTMLPage.shortTable ? " short" : ""
    let broad = table.columns.count >= HTMLPage.broadTable ? " broad" : ""
    var lines = ["<div class=\"table\(short)\(broad)\" id=\"\(id)\">"]
    let wide =
      table.columns.count > 2 || table.columns.indices.allSatisfy { isLong($0, of: table) }
    let region = " role=\"region\" aria-labelledby=\"\(id)-caption\" tabindex=\"0\""
    lines.append("<div class=\"scroll\"\(wide ? region : "")>")
    let numbers = leadingNumbers(table)
    let name = numbers > 0 ? " class=\"n\(numbers)\"" : ""
    lines += ["<table\(name)>", caption(table, label: label), heading(table)]
    lines += bodies(table)
    lines += ["</table>", "</div>"]
    lines += table.notes.map { "<p class=\"table-note\">\(inline($0))</p>" }
    return (lines + ["</div>"]).joined(separator: "\n")
  }

  /// How many columns of numbers stand right after the first, which a dashboard sets to the right
  /// by its style sheet and not cell by cell; none in a report.
  private func leadingNumbers(_ table: Table) -> Int {
    kind == .report ? 0 : min(9, table.columns.dropFirst().prefix(while: \.numeric).count)
  }

  private func caption(_ table: Table, label: String?) -> String {
    var text = ""
    if let label, kind == .report { text = "<span class=\"number\">\(Markup.text(label))</span>\n" }
    text += "<span class=\"message\">\(Markup.text(table.caption))</span>"
    if let line = SymbolsNote.line(for: table) {
      text += "\n<span class=\"caption-line\">\(Markup.text(line))</span>"
    }
    let id = Markup.attribute(table.id)
    return "<caption id=\"\(id)-caption\"><span class=\"caption\">\(text)</span></caption>"
  }

  private func heading(_ table: Table) -> String {
    let cells = table.columns.enumerated().map { place, column in
      let long = isLong(place, of: table) ? " class=\"long\"" : ""
      let isStyled = place > 0 && place <= leadingNumbers(table)
      let name = isStyled ? "" : place > 0 && column.numeric ? " class=\"n\"" : long
      return "<th scope=\"col\"\(name)>\(Markup.text(table.heading(place)))</th>"
    }
    return "<thead>\n<tr>\(cells.joined())</tr>\n</thead>"
  }

  /// Whether a column holds sentences.
  private func isLong(_ place: Int, of table: Table) -> Bool {
    table.rows.contains { row in
      guard row.rank != .group, row.cells.indices.contains(place) else { return false }
      guard case .text(let text) = row.cells[place] else { return false }
      return text.count >= HTMLPage.longText
    }
  }

  private func bodies(_ table: Table) -> [String] {
    var lines = ["<tbody>"]
    let places = table.columns.indices.map(table.place)
    for (place, row) in table.rows.enumerated() {
      if row.rank == .group, place > 0 { lines += ["</tbody>", "<tbody>"] }
      lines.append(row.rank == .group ? group(row, table) : self.row(row, table, places))
    }
    return lines + ["</tbody>"]
  }

  private func cellClass(_ place: Int, _ column: Table.Column, of table: Table) -> String {
    if place <= leadingNumbers(table) { return "" }
    if column.numeric { return " class=\"n\"" }
    return isLong(place, of: table) ? " class=\"long\"" : ""
  }

  private func group(_ row: Table.Row, _ table: Table) -> String {
    let text = row.cells.first.map { value($0, in: .cell) } ?? ""
    return "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(max(1, table.columns.count))\">"
      + "\(text)</th></tr>"
  }

  private func row(_ row: Table.Row, _ table: Table, _ places: [ValueText.Place]) -> String {
    var cells = ""
    for (place, column) in table.columns.enumerated() {
      let value = row.cells.indices.contains(place) ? row.cells[place] : .text("")
      let text =
        places[place] == .cell ? withUnitApart(value) : self.value(value, in: .underUnit)
      if place == 0 {
        cells += "<th scope=\"row\">\(text)</th>"
      } else {
        cells += "<td\(cellClass(place, column, of: table))>\(text)</td>"
      }
    }
    return "<tr\(row.rank == .total ? " class=\"total\"" : "")>\(cells)</tr>"
  }
}

extension HTMLPage {
  /// How many rows a table may have to be kept on one printed page.
  private static let shortTable = 15

  /// A table with its caption above and its notes below.
  ///
  /// One of three or more columns stands in a region that scrolls sideways by keyboard too.
  /// - Parameters:
  ///   - table: The table.
  ///   - label: Its number, nil where it has none.
  func table(_ table: Table, label: String?) -> String {
    let id = Markup.attribute(table.id)
    let short = table.rows.count <= HTMLPage.shortTable ? " short" : ""
    var lines = ["<div class=\"table\(short)\" id=\"\(id)\">"]
    let wide = table.columns.count > 2
    let region = " role=\"region\" aria-labelledby=\"\(id)-caption\" tabindex=\"0\""
    lines.append("<div class=\"scroll\"\(wide ? region : "")>")
    lines += ["<table>", caption(table, label: label), heading(table)]
    lines += bodies(table)
    lines += ["</table>", "</div>"]
    lines += table.notes.map { "<p class=\"table-note\">\(inline($0))</p>" }
    return (lines + ["</div>"]).joined(separator: "\n")
  }

  private func caption(_ table: Table, label: String?) -> String {
    var text = ""
    if let label { text = "<span class=\"number\">\(Markup.text(label))</span>\n" }
    text += "<span class=\"message\">\(Markup.text(table.caption))</span>"
    if let line = SymbolsNote.line(for: table) {
      text += "\n<span class=\"caption-line\">\(Markup.text(line))</span>"
    }
    let id = Markup.attribute(table.id)
    return "<caption id=\"\(id)-caption\"><span class=\"caption\">\(text)</span></caption>"
  }

  private func heading(_ table: Table) -> String {
    let cells = table.columns.enumerated().map { place, column in
      let name = place > 0 && column.numeric ? " class=\"n\"" : ""
      return "<th scope=\"col\"\(name)>\(Markup.text(column.title))</th>"
    }
    return "<thead>\n<tr>\(cells.joined())</tr>\n</thead>"
  }

  private func bodies(_ table: Table) -> [String] {
    var lines = ["<tbody>"]
    for (place, row) in table.rows.enumerated() {
      if row.rank == .group, place > 0 { lines += ["</tbody>", "<tbody>"] }
      lines.append(row.rank == .group ? group(row, table) : self.row(row, table))
    }
    return lines + ["</tbody>"]
  }

  private func group(_ row: Table.Row, _ table: Table) -> String {
    let text = row.cells.first.map { value($0, in: .cell) } ?? ""
    return "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(max(1, table.columns.count))\">"
      + "\(text)</th></tr>"
  }

  private func row(_ row: Table.Row, _ table: Table) -> String {
    var cells = ""
    for (place, column) in table.columns.enumerated() {
      let value = row.cells.indices.contains(place) ? row.cells[place] : .text("")
      let text = self.value(value, in: ValueText.place(under: column))
      if place == 0 {
        cells += "<th scope=\"row\">\(text)</th>"
      } else {
        cells += "<td\(column.numeric ? " class=\"n\"" : "")>\(text)</td>"
      }
    }
    return "<tr\(row.rank == .total ? " class=\"total\"" : "")>\(cells)</tr>"
  }
}

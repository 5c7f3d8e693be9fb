/// The rows of a sheet with the style of each cell, from top to bottom.
struct SheetRows {
  /// A cell.
  struct Cell {
    let value: CellValue
    let style: CellStyle
  }

  /// The rows; none is empty.
  let rows: [[Cell]]
  /// The widths of the columns in characters.
  private let widths: [Int]

  /// The rows of a sheet; notes wrap where there is no table.
  init(_ sheet: Sheet) {
    widths = sheet.widths
    let isCover = sheet.table == nil
    let title = [Cell(value: .text(sheet.title), style: .title)]
    let notes = sheet.notes.map { note -> [Cell] in
      let style = CellStyle.note(note)
      return [Cell(value: note, style: isCover && style == .note ? .text : style)]
    }
    let headings = sheet.table.map { table in
      [table.columns.map { Cell(value: .text($0.heading), style: .heading) }]
    }
    let body = sheet.table?.rows.map { $0.map { Cell(value: $0, style: CellStyle($0)) } }
    rows = [title] + notes + (headings ?? []) + (body ?? [])
  }

  /// The height of a row in points that shows all of its wrapped text: a tenth of each line is
  /// taken as lost to words that do not fit.
  /// - Parameter row: The place of the row.
  func height(of row: Int) -> Int {
    if rows[row].contains(where: { $0.style == .title }) { return 24 }
    let lines = zip(rows[row], widths).map { cell, width -> Int in
      guard cell.style.isWrapped, let text = cell.value.text else { return 1 }
      let fitting = max(1, width * 9 / 10)
      return max(1, (text.count + fitting - 1) / fitting)
    }
    return 16 * (lines.max() ?? 1)
  }
}

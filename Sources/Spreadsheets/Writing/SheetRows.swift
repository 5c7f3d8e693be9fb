/// The rows of a sheet with the style of each cell, from top to bottom.
struct SheetRows {
  /// A cell.
  struct Cell {
    let value: CellValue
    let style: CellStyle
  }

  /// The rows; none is empty.
  let rows: [[Cell]]

  /// The rows of a sheet; notes wrap where there is no table.
  init(_ sheet: Sheet) {
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
}

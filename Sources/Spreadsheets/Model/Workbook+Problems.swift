extension Workbook {
  /// What makes the workbook hard to use or to open, each in a sentence; none where nothing does.
  public var problems: [String] {
    repeated(sheets.map(\.name)).map { "Two sheets are named \($0)." }
      + repeated(sheets.compactMap(\.table?.name)).map { "Two tables are named \($0)." }
      + sheets.flatMap(problems)
  }

  private func problems(_ sheet: Sheet) -> [String] {
    let named = Set(sheets.map(\.name))
    let cells = sheet.notes + (sheet.table?.rows.flatMap(\.self) ?? [])
    let lost = cells.compactMap { cell -> String? in
      guard case .link(_, let target) = cell, !named.contains(target) else { return nil }
      return "\(sheet.name) leads to \(target), which is not there."
    }
    return lost + nameProblems(sheet) + (sheet.table.map(problems) ?? [])
  }

  private func nameProblems(_ sheet: Sheet) -> [String] {
    let isGood =
      (1...31).contains(sheet.name.count)
      && sheet.name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == " ") }
    return isGood ? [] : ["\(sheet.name) is no name of a sheet."]
  }

  private func problems(_ table: SheetTable) -> [String] {
    let isGood =
      table.name.first?.isLetter ?? false
      && table.name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    return (isGood ? [] : ["\(table.name) is no name of a table."])
      + repeated(table.columns.map(\.heading))
      .map { "Two columns of \(table.name) are headed \($0)." }
      + (table.rows.isEmpty ? ["\(table.name) has no rows."] : [])
  }

  /// The texts that come twice, whatever their capitals.
  private func repeated(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { !seen.insert($0.lowercased()).inserted }
  }
}

extension Document {
  /// What keeps the document from being read as it should; none in a sound one.
  ///
  /// Renderers write an unsound document too: what has no target is named in brackets.
  public func problems() -> [DocumentProblem] {
    let contents = DocumentContents(self)
    var problems: [DocumentProblem] = []
    var seen = Set<String>()
    for id in contents.ids {
      if !seen.insert(id).inserted { problems.append(.repeatedID(id)) }
      if !Document.isUsable(id) { problems.append(.unusableID(id)) }
    }
    for target in contents.targets where !seen.contains(target) {
      problems.append(.missingTarget(target))
    }
    for table in contents.tables { problems += Document.problems(of: table) }
    for figure in contents.figures where figure.title.isEmpty || figure.alternative.isEmpty {
      problems.append(.silentFigure(figure.id))
    }
    return problems
  }

  private static func problems(of table: Table) -> [DocumentProblem] {
    table.rows.enumerated().compactMap { place, row in
      let wanted = row.rank == .group ? 1 : table.columns.count
      return row.cells.count == wanted ? nil : .raggedRow(table: table.id, row: place + 1)
    }
  }

  private static func isUsable(_ id: String) -> Bool {
    !id.isEmpty
      && id.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}

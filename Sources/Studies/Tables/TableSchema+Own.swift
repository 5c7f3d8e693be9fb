extension TableSchema {
  /// A table that only one study has: about children, with the columns of its kind and further
  /// ones that hold texts.
  static func own(_ name: String, _ kind: String, further: [String]) -> TableSchema {
    let kind = Kind(rawValue: kind) ?? .events
    let required = [ColumnSchema("child", .identifier)] + columns(of: kind)
    let texts = further.filter { name in !required.contains { $0.name == name } }
      .map { ColumnSchema($0, .text, blank: true) }
    return TableSchema(name: name, kind: kind, subject: .child, columns: required + texts)
  }

  /// The columns that place a row in time.
  private static func columns(of kind: Kind) -> [ColumnSchema] {
    switch kind {
    case .spells: [ColumnSchema("from", .date), ColumnSchema("to", .date, blank: true)]
    case .events: [ColumnSchema("date", .date)]
    case .sessions: [ColumnSchema("year", .academicYear), ColumnSchema("term", .term)]
    case .cohort, .facts, .forms: []
    }
  }

  /// The column with a name, nil where the table has none.
  /// - Parameter name: The standard name.
  /// - Returns: The column.
  public func column(_ name: String) -> ColumnSchema? {
    columns.first { $0.name == name }
  }

  /// The table with a column added, or read in another way.
  func with(_ column: ColumnSchema) -> TableSchema {
    var columns = columns
    if let place = columns.firstIndex(where: { $0.name == column.name }) {
      columns[place] = column
    } else {
      columns.append(column)
    }
    return TableSchema(name: name, kind: kind, subject: subject, columns: columns)
  }
}

extension ColumnSchema.Kind {
  /// Whether a study may map values of its own to those of the column.
  var isCoded: Bool {
    switch self {
    case .code, .term, .area, .text: true
    case .identifier, .date, .month, .academicYear, .count, .answer: false
    }
  }
}

extension Condition {
  /// The tables that the condition reads, each once, in the order of the tree.
  public var tables: [String] {
    switch self {
    case .status(let table, _, _), .event(let table, _, _, _), .last(let table, _, _),
      .share(let table, _, _, _):
      [table]
    case .band(let score, _, _): [score.table]
    case .all(let conditions), .any(let conditions):
      conditions.flatMap(\.tables).reduce(into: []) { tables, table in
        if !tables.contains(table) { tables.append(table) }
      }
    case .not(let condition): condition.tables
    }
  }
}

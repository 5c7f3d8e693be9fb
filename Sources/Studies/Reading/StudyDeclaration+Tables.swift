import Indicators

extension StudyDeclaration {
  /// Tables of the contract that this version does not read.
  private static let unused = ["implementation", "themes"]

  /// The tables of the study with their files and mappings.
  func tables(_ place: StudyNode) -> DeclaredTables {
    var tables = DeclaredTables()
    var own: [TableSource] = []
    for (name, entry) in place.entries() {
      if let schema = StandardTables.table(name) {
        if let source = source(entry, schema, &tables.checks) { tables.sources.append(source) }
      } else if Self.unused.contains(name) {
        _ = path(in: entry)
        tables.notes.append(.tableNotUsed(name))
      } else if let source = ownSource(entry, name) {
        own.append(source)
      }
    }
    let order = StandardTables.all.map(\.name)
    tables.sources.sort {
      order.firstIndex(of: $0.schema.name) ?? 0 < order.firstIndex(of: $1.schema.name) ?? 0
    }
    tables.sources += own
    if place.isMapping, !place.keys.contains("children") {
      place.refuse(.missingKey("children"))
    }
    return tables
  }

  /// Where a standard table lies.
  private func source(
    _ entry: StudyNode, _ schema: TableSchema, _ checks: inout [Indicator]
  ) -> TableSource? {
    guard entry.isMapping else {
      return file(entry).map { TableSource(schema: schema, file: $0) }
    }
    guard let fields = entry.fields(keys(of: schema), required: ["file"]) else { return nil }
    if prorates(fields, schema) { checks.append(.parentalStressProrated) }
    let answers = answers(fields, schema)
    let names = schema.columns.map(\.name)
    let columns = fields["columns"]?.fields(names)?.compactMapValues { $0.text() } ?? [:]
    let values = fields["values"].map { self.values($0, schema) } ?? [:]
    return fields["file"].flatMap(file).map {
      TableSource(
        schema: schema, file: $0, columns: columns, values: values, answers: answers)
    }
  }

  /// A table that only this study has: its kind gives the columns that it must have.
  private func ownSource(_ entry: StudyNode, _ name: String) -> TableSource? {
    guard entry.keys.contains("kind") else {
      let known = StandardTables.all.map(\.name) + Self.unused
      entry.refuse(.unknownKey(allowed: known, nearest: NearestMatch.of(name, in: known)))
      return nil
    }
    let fields = entry.fields(["file", "kind", "columns", "values"], required: ["file", "kind"])
    guard let fields, let kind = fields["kind"]?.word(of: ["spells", "events", "sessions"])
    else { return nil }
    let entries = fields["columns"]?.entries() ?? []
    var columns: [String: String] = [:]
    for entry in entries { columns[entry.name] = entry.value.text() }
    let schema = TableSchema.own(name, kind, further: entries.map(\.name))
    let values = fields["values"].map { self.values($0, schema) } ?? [:]
    return fields["file"].flatMap(file).map {
      TableSource(schema: schema, file: $0, columns: columns, values: values)
    }
  }

  /// The standard value by the file's own, for each column of codes.
  private func values(_ place: StudyNode, _ schema: TableSchema) -> [String: [String: String]] {
    let coded = schema.columns.filter(\.kind.isCoded)
    let fields = place.fields(coded.map(\.name)) ?? [:]
    var values: [String: [String: String]] = [:]
    for column in coded {
      guard let entries = fields[column.name]?.entries() else { continue }
      for (own, standard) in entries {
        if column.blank, standard.isBlank {
          values[column.name, default: [:]][own] = ""
        } else {
          values[column.name, default: [:]][own] = self.standard(standard, column)
        }
      }
    }
    return values
  }

  /// A value that a column may have.
  private func standard(_ place: StudyNode, _ column: ColumnSchema) -> String? {
    switch column.kind {
    case .code(let codes): place.word(of: codes)
    case .term: place.word(of: ["autumn", "spring", "summer"])
    case .area: place.word(of: areaCodes)
    default: place.text()
    }
  }

  /// The codes of the study's areas as written.
  var areaCodes: [String] {
    guard let areas = root.quietly("areas"), areas.isList else { return [] }
    return areas.list().compactMap { $0.quietly("code")?.quietText }
  }

  /// The file of a table whose further keys have no use.
  private func path(in entry: StudyNode) -> String? {
    guard entry.isMapping else { return file(entry) }
    return entry.fields(["file", "columns", "values"], required: ["file"])?["file"].flatMap(file)
  }

  /// The path of a file of the folder.
  private func file(_ place: StudyNode) -> String? {
    guard let path = place.text() else { return nil }
    if let fault = files.fault(of: path) { place.refuse(fault) }
    return path
  }
}

import Studies
import Tallies

extension TableBuilder {
  /// The rows by child or family, each once, with what was found on the way.
  /// - Parameters:
  ///   - file: The file that was read.
  ///   - study: What the study counts.
  ///   - quality: Where counts go.
  /// - Returns: The table, forms of a questionnaire with scores in place of answers.
  mutating func build(
    _ file: TableFile, for study: Study, _ quality: inout [QualityRule: Int]
  ) -> RecordTable {
    var columns = takeColumns()
    let distinct = DistinctRows(columns, groups.offsets())
    quality.merge(leftOut, uniquingKeysWith: +)
    quality[.duplicateRow, default: 0] += distinct.duplicates
    for column in columns.indices { columns[column] = distinct.kept(columns[column]) }
    quality[.rowsKept, default: 0] += columns.first?.count ?? 0
    let levels = Dictionary(
      file.columns.map { ($0.schema.name, $0.schema.kind == .term ? [] : $0.levels) },
      uniquingKeysWith: { first, _ in first })
    var records = zip(names, columns).map {
      RecordColumn(name: $0, values: $1, levels: levels[$0] ?? [])
    }
    if schema.name == "attendance" { records = Self.withAttended(records) }
    if schema.kind == .spells {
      SpellCounts.add(records, distinct.offsets, to: &quality)
    }
    return RecordTable(schema: schema, offsets: distinct.offsets, columns: records)
      .scored(for: study, &quality)
  }

  /// The columns with sessions attended, worked out where the file gives those missed.
  private static func withAttended(_ columns: [RecordColumn]) -> [RecordColumn] {
    guard let absent = columns.first(where: { $0.name == "absent" }),
      let possible = columns.first(where: { $0.name == "possible" })
    else { return columns }
    let missing = RecordColumn.missing
    let given = columns.first { $0.name == "attended" }
    let attended = possible.values.indices.map { row in
      if let value = given?.values[row], value != missing { return value }
      let (whole, part) = (possible.values[row], absent.values[row])
      return whole == missing || part == missing ? missing : whole - part
    }
    return columns.filter { $0.name != "absent" && $0.name != "attended" } + [
      RecordColumn(name: "attended", values: attended, levels: [])
    ]
  }
}

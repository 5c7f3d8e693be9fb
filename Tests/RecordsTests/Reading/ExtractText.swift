import Studies

@testable import Records

extension Extract {
  /// Everything in an extract, so that two can be compared: codes by what they stand for.
  var text: String {
    var lines = [
      "family \(cohort.family)", "area \(cohort.area)", "sex \(cohort.sex)", "born \(cohort.born)",
      "imprisoned \(cohort.imprisoned)", "order \(cohort.codeOrder)",
    ]
    lines += cohort.columns.map(Self.text)
    for (name, table) in tables.sorted(by: { $0.key < $1.key }) {
      lines.append("\(name) \(table.offsets)")
      lines += table.columns.map(Self.text)
    }
    return lines.joined(separator: "\n")
  }

  private static func text(_ column: RecordColumn) -> String {
    let values = column.values.map { value in
      if value == RecordColumn.missing { return "?" }
      return column.levels.isEmpty ? "\(value)" : column.levels[Int(value)]
    }
    return "  \(column.name) \(values)"
  }
}

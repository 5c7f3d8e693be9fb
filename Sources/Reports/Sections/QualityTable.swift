import Documents
import Evaluations
import Studies
import Tallies

/// What was found in the extracts and what was done about it, in plain words.
struct QualityTable {
  let context: ReportContext

  var section: Section {
    let title = "Quality of the extracts"
    guard !tables.isEmpty else {
      return Section(
        id: "quality", title: title,
        blocks: [.text("What was found in the extracts is not recorded with these tallies.")])
    }
    return Section(
      id: "quality", title: title, blocks: [.text(Self.lead), .table(rows), .table(findings)])
  }

  private static let lead: Sentence = """
    What could be mended safely was mended, and what could not be used was left out. Both are \
    counted here; what could not be read at all would have stopped the run.
    """

  private static let totals: [QualityRule] = [.rowsRead, .rowsKept]

  /// The tables that were read, in the study's order, then any others by name.
  private var tables: [String] {
    let found = Set(context.evaluation.quality.keys.map(\.table))
    let ordered = context.study.tables.filter(found.contains)
    return ordered + found.subtracting(ordered).sorted()
  }

  private func count(_ table: String, _ rule: String) -> Int? {
    context.evaluation.quality[QualityKey(table: table, rule: rule)]
  }

  /// A number of rows; where each is a child, without those that are suppressed.
  private func shown(_ number: Int, _ table: String) -> Value {
    table == "children" && context.counts.isSmall(number) ? .known(nil) : .count(number)
  }

  private var rows: Table {
    Table(
      id: "table-rows", caption: "Rows read and kept, by table",
      columns: [.init("Table", numeric: false), .init("Rows read"), .init("Rows kept")],
      rows: tables.map { table in
        Table.Row(
          [.text(table)]
            + Self.totals.map {
              count(table, $0.rawValue).map { shown($0, table) } ?? .absent(.notAvailable)
            })
      })
  }

  private var findings: Table {
    let keys = tables.flatMap { table in
      context.evaluation.quality.keys.filter { key in
        key.table == table && !Self.totals.contains { $0.rawValue == key.rule }
          && (context.evaluation.quality[key] ?? 0) > 0
      }.sorted { Self.place($0.rule) < Self.place($1.rule) }
    }
    return Table(
      id: "table-quality", caption: "What was found in the extracts",
      columns: [
        .init("Table", numeric: false), .init("Found", numeric: false), .init("Number"),
      ],
      rows: keys.map { key in
        Table.Row([
          .text(key.table), .text(Self.meaning(key.rule).capitalisedFirst),
          shown(context.evaluation.quality[key] ?? 0, key.table),
        ])
      },
      notes: keys.isEmpty ? [["Nothing needed mending or leaving out."]] : [])
  }

  /// The order of a rule, unknown ones last by name.
  private static func place(_ rule: String) -> (Int, String) {
    let known = QualityRule.allCases.firstIndex { $0.rawValue == rule }
    return (known ?? QualityRule.allCases.count, rule)
  }

  /// What a rule means; one that is not known here is named as it is.
  private static func meaning(_ rule: String) -> String {
    QualityRule(rawValue: rule)?.inWords ?? rule.split(separator: "-").joined(separator: " ")
  }
}

import Indicators
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
      id: "quality", title: title,
      blocks: [
        .text(Self.lead), .text(kept),
        .details(summary: "Show what was found, by table", blocks: [.table(findings)]),
      ].filter { $0 != .paragraph([]) })
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

  /// The rows of all tables together, empty where they are not recorded.
  private var kept: Sentence {
    let totals = Self.totals.map { rule in tables.compactMap { count($0, rule.rawValue) } }
    guard totals.allSatisfy({ $0.count == tables.count }) else { return "" }
    let (read, kept) = (totals[0].reduce(0, +), totals[1].reduce(0, +))
    if tables.count == 1, isHeld([read, kept, read - kept]) { return "" }
    let files = Noun(singular: "table", plural: "tables").counted(tables.count)
    let left: Sentence =
      if read == kept {
        "all were kept"
      } else if isHeld([read - kept]) {
        "nearly all were kept and a few left out"
      } else {
        "\(.count(kept)) were kept and \(.count(read - kept)) left out"
      }
    return "Of \(Noun.row.counted(read)) in \(files), \(left)."
  }

  private var findings: Table {
    let rows = tables.flatMap { table -> [Table.Row] in
      let keys = context.evaluation.quality.keys.filter { key in
        key.table == table && !Self.totals.contains { $0.rawValue == key.rule }
          && (context.evaluation.quality[key] ?? 0) > 0
      }.sorted { Self.place($0.rule) < Self.place($1.rule) }
      return [Table.Row([.text(heading(table))], rank: .group)]
        + keys.map { key in
          Table.Row([
            .text(Self.meaning(key.rule).capitalisedFirst),
            shown(context.evaluation.quality[key] ?? 0),
          ])
        }
    }
    return Table(
      id: "table-quality", caption: "What was found in the extracts, by table",
      columns: [.init("Found", numeric: false), .init("Number")], rows: rows,
      notes: rows.contains { $0.rank != .group } ? [] : [["Nothing needed mending or leaving out."]]
    )
  }

  /// Whether one of some numbers of rows is suppressed: a row may be a child or a family.
  private func isHeld(_ numbers: [Int]) -> Bool {
    numbers.contains(where: context.counts.isSmall)
  }

  /// A number of rows, none that is suppressed.
  private func shown(_ number: Int) -> Value {
    .known(isHeld([number]) ? nil : number)
  }

  /// A table with its rows read and kept, alone where these or their difference are suppressed.
  private func heading(_ table: String) -> String {
    let counts = Self.totals.map { count(table, $0.rawValue) }
    guard let read = counts[0], let kept = counts[1], !isHeld([read, kept, read - kept])
    else { return table }
    let text: Sentence = "\(table): \(Noun.row.counted(read)) read, \(.count(kept)) kept"
    return text.plain
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

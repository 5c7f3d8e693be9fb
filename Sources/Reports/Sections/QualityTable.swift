import Documents
import Evaluations
import Tallies

/// What was found in the extracts and what was done about it, in plain words.
struct QualityTable {
  let context: ReportContext

  var section: Section {
    let found = context.evaluation.quality.filter { $0.value > 0 }
    let keys = found.keys.sorted {
      ($0.table, $0.rule) < ($1.table, $1.rule)
    }
    guard !keys.isEmpty else {
      return Section(
        id: "quality", title: "Quality of the extracts",
        blocks: [.text("Nothing in the extracts needed mending or leaving out.")])
    }
    let table = Table(
      id: "table-quality", caption: "What was found in the extracts, and what was done about it",
      columns: [
        .init("Table", numeric: false), .init("Finding", numeric: false), .init("Number"),
      ],
      rows: keys.map { key in
        Table.Row([.text(key.table), .text(Self.meaning(key.rule)), .known(found[key])])
      })
    return Section(id: "quality", title: "Quality of the extracts", blocks: [.table(table)])
  }

  /// What a rule of the quality table means; one that is not known here is named as it is.
  static func meaning(_ rule: String) -> String {
    meanings[rule] ?? rule.split(separator: "-").joined(separator: " ")
  }

  private static let meanings: [String: String] = [
    "duplicate-row": "Rows equal in every column to another: counted once",
    "duplicate-child": "Rows that repeat a child: counted once",
    "unknown-child": "Rows of children who are not in the cohort: left out",
    "unknown-family": "Rows of families who are not in the cohort: left out",
    "before-birth": "Rows dated before the child’s birth: left out",
    "after-extract": "Rows dated after the day of the extract: left out",
    "blank-row": "Blank rows: left out",
    "empty-spell": "Spells that end on the day they begin: empty, left out",
    "overlapping-spell": "Spells that overlap another of the same child: read as one",
    "overlapping-spells": "Spells that overlap another of the same child: read as one",
    "open-spell": "Spells with no end: still open on the day of the extract",
    "missing-value": "Cells with a symbol for a missing value: not known",
    "blank-value": "Blank cells: not known",
    "no-sessions": "Terms with no possible sessions: not known",
    "mended-number": "Long numbers mangled by a spreadsheet: mended",
    "mended-date": "Dates as day, month and year: read as such",
    "windows-1252": "Files in Windows-1252 text: read as such",
    "byte-order-mark": "Files with a byte-order mark: read without it",
    "added-rows": "Attendance of one term in several rows: added",
    "several-schools": "Attendance of one term in several rows: added",
  ]
}

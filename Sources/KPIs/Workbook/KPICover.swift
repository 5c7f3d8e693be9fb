import Indicators
import Spreadsheets
import Studies

/// The cover of the workbook: what it is, of when, and how it may be read.
struct KPICover {
  private let table: KPITable

  init(_ table: KPITable) {
    self.table = table
  }

  /// The sheet.
  var sheet: Sheet {
    Sheet(
      name: "Cover", title: "Key performance indicators: \(table.study.title)",
      notes: lines.map(CellValue.text) + [.link("Go to the contents", sheet: "Contents")])
  }

  private var lines: [String] {
    let study = table.study
    let synthetic = study.synthetic ? [Self.synthetic] : []
    let made =
      "Records up to \(study.extracted.inWords). Made on \(table.generated.inWords) with the "
      + "Paramount Toolkit."
    return synthetic + [Self.purpose, made, suppression, Self.layout, Self.sources]
  }

  private static let synthetic =
    "SYNTHETIC: every child and family behind these figures is invented."

  private static let purpose =
    "Children affected by a parent’s imprisonment, and their families: who was recognised, "
    + "offered support, and how they fare."

  private static let layout =
    "Each sheet holds one table that begins in the first column, under the sheet’s title and "
    + "notes. Shorthand in square brackets stands where there is no number: the Notes sheet tells "
    + "what it means."

  private static let sources =
    "Figures that are not of the study’s children or families are of other publications, which "
    + "are named beside them. \(BaselineRegistry.attribution)"

  private var suppression: String {
    let rule = table.study.disclosure
    let greatest = rule.suppress.greatest
    return (rule.round.sentence.map { $0 + " " } ?? "")
      + (greatest == 0
        ? "No number is suppressed."
        : "Numbers from 1 to \(greatest) are suppressed to protect people, and others with them "
          + "from which they could be worked out.")
  }
}

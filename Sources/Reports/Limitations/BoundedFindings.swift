import Documents
import Evaluations
import Indicators
import Studies
import Tallies

/// Between what suppressed findings over all areas lie, where other areas of theirs are shown.
struct BoundedFindings {
  let context: ReportContext

  private static let id = "table-bounds"

  /// Where the bounds stand, nil where no suppressed finding has any.
  var limitation: Limitation? {
    let rows = rows
    guard !rows.isEmpty else { return nil }
    let noun = Noun(singular: "suppressed figure", plural: "suppressed figures")
    return Limitation(
      title: "Between what suppressed figures lie",
      text: """
        Of \(noun.counted(rows.count)) over all areas some areas are shown: between what they lie \
        is in \(see: Self.id). \(BoundsWords.assurance)
        """)
  }

  /// The bounds as a table, nil where there are none.
  var table: Table? {
    let rows = rows
    guard !rows.isEmpty else { return nil }
    return Table(
      id: Self.id, caption: "Between what suppressed figures over all areas lie",
      columns: [
        .init("Indicator", numeric: false), .init("Moment", numeric: false),
        .init("Group", numeric: false), .init("From"), .init("To"), .init("Areas suppressed"),
      ], rows: rows, notes: [Self.note.inlines])
  }

  private static let note: Sentence = """
    \(BoundsWords.reading) Areas suppressed: of those in which somebody is.
    """

  private var rows: [Table.Row] { context.evaluation.findings.compactMap(row) }

  private func row(_ finding: Finding) -> Table.Row? {
    guard finding.cell.sex == nil, finding.cell.area == nil,
      let indicator = context.study.indicator(finding.indicator)
    else { return nil }
    let reading = Reading(indicator: indicator, moment: finding.moment, finding: finding)
    guard let words = finding.bounds.flatMap({ BoundsWords($0, reading.size) }) else {
      return nil
    }
    let areas = areas(finding)
    return Table.Row([
      .text(reading.title), .text(finding.moment.label), .text(group(finding.cell)),
      words.from, words.to, .ratio(areas.suppressed, of: areas.all),
    ])
  }

  private func group(_ cell: Cell) -> String {
    let whom = cell.arm.map { "\($0.rawValue.capitalisedFirst) arm" } ?? "Everyone"
    return whom + (cell.informant.map { ", \(Answerer(informant: $0).form)" } ?? "")
  }

  /// How many areas have a suppressed number in the finding, of all in which somebody is.
  private func areas(_ finding: Finding) -> (suppressed: Int, all: Int) {
    let found = context.study.areas.compactMap { area in
      let cell = Cell(
        area: area.code, arm: finding.cell.arm, informant: finding.cell.informant)
      return context.evaluation.finding(finding.indicator, finding.moment, in: cell)
    }
    return (found.count { $0.state == .suppressed }, found.count)
  }
}

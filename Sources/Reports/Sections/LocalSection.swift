import Releases
import Documents
import Evaluations
import Indicators
import Studies
import Tallies

/// The indicators that the study added itself.
struct LocalSection {
  let context: ReportContext

  /// The section, nil where the study added none.
  var section: Section? {
    let readings = context.readings([.local])
    guard !readings.isEmpty else { return nil }
    let table = Table(
      id: "table-local", caption: "Indicators of this study for \(context.cohort.name)",
      columns: [
        .init("Indicator and moment", numeric: false), .init("Count"), .init("Size"),
        .init("Interval"), .init("Not linked"), .init("Not followed up"), .init("Missing"),
      ],
      rows: readings.map(row))
    return Section(
      id: "local", title: "The study’s own indicators",
      blocks: [
        .text(
          """
          These, in \(see: "table-local"), were defined by the study; there is no national figure \
          to set them against.
          """),
        .definitions(definitions), .bullets(readings.map { $0.statement.ended }),
        .table(table), changes,
      ].compactMap { $0 })
  }

  /// How the same children changed, where an indicator has two moments.
  private var changes: Block? {
    let ids = context.study.indicators.filter { $0.topic == .local }.map(\.id)
    let changes = context.changes(ids)
    guard !changes.isEmpty else { return nil }
    return .table(
      ChangeTable(
        id: "table-local-changes", caption: "The study’s own indicators in the same children",
        changes: changes
      ).table)
  }

  private var definitions: [Fact] {
    context.study.indicators.filter { $0.topic == .local }.map {
      Fact($0.title, [.text($0.definition)])
    }
  }

  private func row(_ reading: Reading) -> Table.Row {
    let label = Value.text(reading.label)
    guard let finding = reading.finding, finding.state != .suppressed else {
      let absence = Value.absent(reading.finding == nil ? .notApplicable : .suppressed)
      return Table.Row([label] + Array(repeating: absence, count: 6))
    }
    return Table.Row([
      label, reading.counts, reading.size, reading.interval,
      .known(finding.shown(.notLinked)), .known(finding.shown(.notFollowedUp)),
      .known(finding.shown(.missing)),
    ])
  }
}

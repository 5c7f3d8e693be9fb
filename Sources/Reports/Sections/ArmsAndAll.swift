import Documents
import Evaluations
import Indicators
import Studies
import Tallies

/// Counts and sizes of every indicator in both arms and in everyone.
struct ArmsAndAll {
  let context: ReportContext

  static let id = "table-arms-and-all"

  /// The section, with the table folded.
  var section: Section {
    Section(
      id: "cells", title: "Both arms and everyone",
      blocks: [
        .text("Counts and sizes without a claim, for every indicator of the study."),
        .details(summary: "Show the table", blocks: blocks),
      ])
  }

  /// The table alone.
  var blocks: [Block] {
    let readings = context.readings.filter { $0.finding != nil }
    let table = Table(
      id: Self.id, caption: "Every indicator in both arms and in everyone",
      columns: [
        .init("Indicator and moment", numeric: false), .init("Rollout"), .init("Size"),
        .init("Comparison"), .init("Size"), .init("All"), .init("Size"),
      ], rows: readings.map(row))
    return [.table(table)]
  }

  private func row(_ reading: Reading) -> Table.Row {
    let cells = [Cell(arm: .rollout), Cell(arm: .comparison), Cell()]
    let shown = cells.map { context.reading(reading.indicator, reading.moment, in: $0) }
    return Table.Row([.text(reading.label)] + shown.flatMap { [$0.counts, $0.size] })
  }
}

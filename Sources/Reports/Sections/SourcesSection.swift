import Documents
import Evaluations

/// The national figures that the report sets the cohort against.
struct SourcesSection {
  let context: ReportContext

  var section: Section {
    let rows = found
    guard !rows.isEmpty else {
      return Section(
        id: "sources", title: "Sources of national figures",
        blocks: [.text("No national figure is used in this report.")])
    }
    let table = Table(
      id: "table-sources", caption: "National figures used, with their publications",
      columns: [
        .init("Indicator", numeric: false), .init("Geography", numeric: false),
        .init("Years", numeric: false), .init("Mean figure"),
        .init("Publication", numeric: false), .init("Names in the registry", numeric: false),
        .init("Note", numeric: false),
      ], rows: rows)
    return Section(
      id: "sources", title: "Sources of national figures",
      blocks: [
        .table(table),
        .text(
          """
          Figures of the Department for Education and other departments are Crown copyright, used \
          under the Open Government Licence v3.0.
          """),
      ] + expected)
  }

  private var found: [Table.Row] {
    context.readings.flatMap { reading in
      (reading.finding?.baselines ?? []).map { baseline in
        Table.Row([
          .text(reading.label), .text("\(baseline.areaName) (\(baseline.area))"),
          .text(baseline.period), reading.size(baseline.value), .text(baseline.source),
          .text(baseline.id), .text(baseline.note?.capitalisedFirst ?? "–"),
        ])
      }
    }
  }

  /// The publications behind the expected numbers.
  private var expected: [Block] {
    let sources = context.readings.compactMap { $0.finding?.expected?.source }
      .reduce(into: [String]()) { sources, source in
        if !sources.contains(source) { sources.append(source) }
      }
    guard !sources.isEmpty else { return [] }
    return [
      .text("Expected numbers are made from:"),
      .bullets(sources.map { Sentence([.text($0)]) }),
    ]
  }
}

import Documents
import Evaluations
import Indicators

/// The national figures that the report sets the cohort against.
struct SourcesSection {
  let context: ReportContext

  var section: Section {
    let uses = BaselineUse.all(context)
    guard !uses.isEmpty else {
      return Section(
        id: "sources", title: "Sources of national figures",
        blocks: [.text("No national figure is used in this report.")], sections: instruments)
    }
    let publications = PublicationList(uses)
    let table = Table(
      id: "table-sources", caption: "National figures used, with their publications",
      columns: [
        .init("Indicator and geography", numeric: false), .init("Years or terms", numeric: false),
        .init("Publication", numeric: false), .init("Name in the registry", numeric: false),
        .init("Note", numeric: false),
      ], rows: uses.map { row($0, publications) }, notes: [Self.numbers.inlines])
    return Section(
      id: "sources", title: "Sources of national figures",
      blocks: [.table(table), .text(Self.publications), publications.block, .text(Self.licence)]
        + expected, sections: instruments)
  }

  private var instruments: [Section] {
    [InstrumentSources(context: context).section].compactMap { $0 }
  }

  private static let numbers: Sentence = """
    The mean figures stand beside the cohort’s own, with the indicators; publications are \
    numbered as in the list below.
    """

  private static let publications: Sentence = "Publications, with the copy that was read:"

  private static let licence: Sentence = """
    Figures of the Department for Education and other departments are Crown copyright, used under \
    the Open Government Licence v3.0.
    """

  private func row(_ use: BaselineUse, _ publications: PublicationList) -> Table.Row {
    Table.Row([
      .text("\(use.title), \(use.areaName) (\(use.area))"), .text(use.period),
      .text(publications.numbers(of: use)), .text(use.registryName),
      .text(use.notes.isEmpty ? "–" : use.notes.joined(separator: " ")),
    ])
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

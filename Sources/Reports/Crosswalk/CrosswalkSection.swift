import Documents
import Studies

/// Where this report answers the items of reporting checklists, and who must add the rest.
struct CrosswalkSection {
  /// The ids that the report has.
  let anchors: Set<String>

  var section: Section {
    Section(
      id: "crosswalk", title: "Where reporting checklists are answered",
      blocks: [.text(Self.lead)],
      sections: ReportingFramework.all.map { framework in
        Section(
          id: "crosswalk-\(framework.id)", title: framework.name,
          blocks: [.paragraph([.text(framework.source)]), .table(table(framework))])
      })
  }

  private static let lead: Sentence = """
    For each item of four checklists: what in this report answers it, and what a report made from \
    counts cannot say, with who must add it. Items are in our own words; a place that is named is \
    where to look, and does not show that the item is met in full.
    """

  private func table(_ framework: ReportingFramework) -> Table {
    Table(
      id: "table-crosswalk-\(framework.id)",
      caption: "\(framework.name): items and where they are answered",
      columns: [
        .init("Item", numeric: false), .init("Asks for", numeric: false),
        .init("Where in this report", numeric: false), .init("Not covered", numeric: false),
      ],
      rows: framework.items.map(row))
  }

  private func row(_ item: ReportingItem) -> Table.Row {
    let found = found(item)
    return Table.Row([
      .text(item.number), .text(item.topic),
      found.isEmpty ? .text("Nowhere") : .references(found), .text(rest(item, found)),
    ])
  }

  /// What answers an item in this report, the authors' own section first.
  func found(_ item: ReportingItem) -> [String] {
    (own(item).map { [$0] } ?? []) + item.places.filter(anchors.contains)
  }

  private func own(_ item: ReportingItem) -> String? {
    item.own.map { "own-\($0.rawValue)" }.flatMap { anchors.contains($0) ? $0 : nil }
  }

  private func rest(_ item: ReportingItem, _ found: [String]) -> String {
    if own(item) != nil { return "Words of the authors, which are not checked" }
    if let gap = item.gap { return gap }
    return found.isEmpty ? "No such records in this study, or left out of this report" : "–"
  }
}

/// The numbers of figures and tables, in the order in which they stand.
///
/// Figures and tables are counted apart; the table of a figure has no number of its own
/// and is called by its figure's.
struct Numbering: Sendable {
  private var labels: [String: String] = [:]
  private var figures = 0
  private var tables = 0

  /// Numbers a document.
  init(_ document: Document) {
    for section in document.sections { add(section) }
  }

  /// What a thing is called: "Figure 2", "Table 3" or a section's title in quotes.
  ///
  /// Nil where nothing has the id.
  func label(_ id: String) -> String? { labels[id] }

  private mutating func add(_ section: Section) {
    labels[section.id] = "‘\(section.title)’"
    for block in section.blocks { add(block) }
    for subsection in section.sections { add(subsection) }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .table(let table):
      tables += 1
      labels[table.id] = "Table \(tables)"
    case .figure(let figure):
      figures += 1
      labels[figure.id] = "Figure \(figures)"
      labels[figure.table.id] = "Figure \(figures)"
    case .callout(let callout):
      for block in callout.blocks { add(block) }
    case .pair(let first, let second):
      for block in first.blocks + second.blocks { add(block) }
    case .details(_, let blocks):
      for block in blocks { add(block) }
    case .choice(let choice):
      for block in choice.panels.flatMap(\.blocks) { add(block) }
    case .paragraph, .lead, .list, .definitions, .keyFigures: break
    }
  }
}

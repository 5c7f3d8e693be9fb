/// The numbers of sections, figures and tables, in the order in which they stand.
///
/// Figures and tables are counted apart; the table of a figure has no number of its own
/// and is called by its figure's. The front of a document has no number.
struct Numbering: Sendable {
  /// A figure or table with its number, for a list of them.
  struct Entry: Hashable, Sendable {
    /// Its anchor.
    let id: String
    /// What it is called, such as "Figure 2".
    let label: String
    /// Its message.
    let title: String
  }

  /// The figures, in order.
  private(set) var figures: [Entry] = []
  /// The tables, in order, those of figures not among them.
  private(set) var tables: [Entry] = []
  private var labels: [String: String] = [:]
  private var headings: [String: String] = [:]

  /// Numbers a document.
  init(_ document: Document) {
    if let front = document.front { add(front, number: "") }
    for (place, section) in document.sections.enumerated() {
      add(section, number: "\(place + 1)")
    }
  }

  /// What a thing is called: "Figure 2", "Table 3", "section 4.1", or in quotes the title of a
  /// section without a number.
  ///
  /// Nil where nothing has the id.
  func label(_ id: String) -> String? { labels[id] }

  /// The number before a section's heading, such as "4.1": nil where it has none.
  func heading(_ id: String) -> String? { headings[id] }

  private mutating func add(_ section: Section, number: String) {
    labels[section.id] = number.isEmpty ? "‘\(section.title)’" : "section \(number)"
    headings[section.id] = number.isEmpty ? nil : number
    for block in section.blocks { add(block) }
    for (place, subsection) in section.sections.enumerated() {
      add(subsection, number: number.isEmpty ? "" : "\(number).\(place + 1)")
    }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .table(let table):
      let label = "Table \(tables.count + 1)"
      tables.append(Entry(id: table.id, label: label, title: table.caption))
      labels[table.id] = label
    case .figure(let figure):
      let label = "Figure \(figures.count + 1)"
      figures.append(Entry(id: figure.id, label: label, title: figure.title))
      labels[figure.id] = label
      labels[figure.table.id] = label
    case .callout(let callout):
      for block in callout.blocks { add(block) }
    case .pair(let first, let second):
      for block in first.blocks + second.blocks { add(block) }
    case .details(_, let blocks), .quote(let blocks):
      for block in blocks { add(block) }
    case .choice(let choice):
      for block in choice.panels.flatMap(\.blocks) { add(block) }
    case .paragraph, .lead, .list, .definitions, .keyFigures, .preformatted: break
    }
  }
}

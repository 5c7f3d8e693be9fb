import Symbols

/// Everything that stands in a document, gathered in reading order.
struct DocumentContents {
  /// The figures.
  private(set) var figures: [Figure] = []
  /// All tables, those of figures included.
  private(set) var tables: [Table] = []
  /// All runs of text.
  private(set) var inlines: [Inline] = []
  /// All values, of cells and of text.
  private(set) var values: [Value] = []
  /// All ids of sections, figures and tables.
  private(set) var ids: [String] = []

  /// Gathers what stands in a document.
  init(_ document: Document) {
    for fact in document.facts { add(fact.text) }
    for section in document.allSections { add(section) }
    add(document.foot)
  }

  /// The ids to which the text and the cells of tables refer.
  var targets: [String] {
    inlines.compactMap(\.target)
      + values.flatMap { value -> [String] in
        guard case .references(let ids) = value else { return [] }
        return ids
      }
  }

  /// The reasons for which values are absent, in the order of `Absence`.
  var absences: [Absence] {
    let found = Set(values.compactMap(\.absence))
    return Absence.allCases.filter(found.contains)
  }

  private mutating func add(_ section: Section) {
    ids.append(section.id)
    add(section.blocks)
    for subsection in section.sections { add(subsection) }
  }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks { add(block) }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .paragraph(let text), .lead(let text): add(text)
    case .list(let items, _): for item in items { add(item) }
    case .table(let table): add(table)
    case .figure(let figure):
      figures.append(figure)
      ids.append(figure.id)
      add(figure.table)
    case .callout(let callout): add(callout.blocks)
    case .quote(let blocks): add(blocks)
    case .preformatted: break
    case .pair(let first, let second): add(first.blocks + second.blocks)
    case .definitions(let facts): for fact in facts { add(fact.text) }
    case .keyFigures(let figures):
      for figure in figures {
        values.append(figure.value)
        add(figure.note)
      }
    case .details(_, let blocks): add(blocks)
    case .choice(let choice):
      ids.append(choice.id)
      for panel in choice.panels { add(panel.blocks) }
    }
  }

  private mutating func add(_ table: Table) {
    ids.append(table.id)
    tables.append(table)
    for row in table.rows { values += row.cells }
    for note in table.notes { add(note) }
  }

  private mutating func add(_ text: [Inline]) {
    for inline in text {
      inlines.append(inline)
      switch inline {
      case .strong(let inner), .emphasis(let inner), .link(let inner, _): add(inner)
      case .value(let value): values.append(value)
      case .text, .code, .reference: break
      }
    }
  }
}

import Documents

/// Mends references to parts of the report that were left out: they become words.
struct LooseReferences {
  /// The ids that the report has.
  let known: Set<String>

  /// What stands in place of a number.
  private static let absent = Inline.text("a part that was left out of this report")

  /// A section whose references all lead somewhere.
  func mended(_ section: Section) -> Section {
    Section(
      id: section.id, title: section.title, blocks: section.blocks.map(mended),
      sections: section.sections.map(mended), hasOwnSheet: section.hasOwnSheet)
  }

  private func mended(_ block: Block) -> Block {
    switch block {
    case .paragraph(let text): .paragraph(mended(text))
    case .lead(let text): .lead(mended(text))
    case .list(let items, let ordered): .list(items.map(mended), ordered: ordered)
    case .table(let table): .table(mended(table))
    case .figure(let figure): .figure(mended(figure))
    case .callout(let callout): .callout(mended(callout))
    case .pair(let first, let second): .pair(mended(first), mended(second))
    case .definitions(let facts): .definitions(facts.map { Fact($0.label, mended($0.text)) })
    case .keyFigures(let figures):
      .keyFigures(
        figures.map { KeyFigure(label: $0.label, value: $0.value, note: mended($0.note)) })
    case .quote(let blocks): .quote(blocks.map(mended))
    case .preformatted: block
    case .choice(let choice): .choice(mended(choice))
    case .details(let summary, let blocks):
      .details(summary: summary, blocks: blocks.map(mended))
    }
  }

  private func mended(_ choice: Choice) -> Choice {
    let panels = choice.panels.map {
      Choice.Panel(title: $0.title, places: $0.places, blocks: $0.blocks.map(mended))
    }
    return Choice(id: choice.id, title: choice.title, controls: choice.controls, panels: panels)
  }

  private func mended(_ callout: Callout) -> Callout {
    Callout(callout.kind, title: callout.title, blocks: callout.blocks.map(mended))
  }

  private func mended(_ figure: Figure) -> Figure {
    Figure(
      id: figure.id, title: figure.title, caption: figure.caption,
      alternative: figure.alternative, chart: figure.chart, table: mended(figure.table))
  }

  private func mended(_ table: Table) -> Table {
    Table(
      id: table.id, caption: table.caption, columns: table.columns, rows: table.rows,
      notes: table.notes.map(mended))
  }

  private func mended(_ text: [Inline]) -> [Inline] { text.map(mended) }

  private func mended(_ inline: Inline) -> Inline {
    switch inline {
    case .reference(let id): known.contains(id) ? inline : Self.absent
    case .strong(let inner): .strong(mended(inner))
    case .emphasis(let inner): .emphasis(mended(inner))
    case .link, .text, .value, .code: inline
    }
  }
}

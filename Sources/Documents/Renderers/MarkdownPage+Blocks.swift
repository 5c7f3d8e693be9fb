extension MarkdownPage {
  /// A block, without line ends around it.
  func block(_ block: Block) -> String {
    switch block {
    case .paragraph(let text): return paragraph(text)
    case .lead(let text): return paragraph(text)
    case .list(let items, let ordered): return list(items, ordered: ordered)
    case .table(let table): return self.table(table)
    case .figure(let figure): return self.figure(figure)
    case .callout(let callout): return self.callout(callout)
    case .pair(let first, let second):
      return [first, second].map(self.callout).joined(separator: "\n\n")
    case .definitions(let facts):
      return facts.map { "- **\(MarkdownText.inline($0.label)):** \(inline($0.text))" }
        .joined(separator: "\n")
    case .keyFigures(let figures): return figures.map(keyFigure).joined(separator: "\n")
    case .quote(let blocks): return quoted(blocks.map(self.block).joined(separator: "\n\n"))
    case .preformatted(let text): return MarkdownText.fenced(text)
    case .details(let summary, let blocks):
      return (["**" + MarkdownText.inline(summary) + "**"] + blocks.map(self.block))
        .joined(separator: "\n\n")
    case .choice(let choice):
      return choice.panels.map { self.block(.details(summary: $0.title, blocks: $0.blocks)) }
        .joined(separator: "\n\n")
    }
  }

  private func list(_ items: [[Inline]], ordered: Bool) -> String {
    items.enumerated().map { place, item in
      (ordered ? "\(place + 1). " : "- ") + paragraph(item)
    }.joined(separator: "\n")
  }

  private func callout(_ callout: Callout) -> String {
    let title = "**" + MarkdownText.inline(callout.heading) + "**"
    let text = ([title] + callout.blocks.map(block)).joined(separator: "\n\n")
    return quoted(text)
  }

  private func quoted(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? ">" : "> " + $0 }
      .joined(separator: "\n")
  }

  private func keyFigure(_ figure: KeyFigure) -> String {
    let line = "- **\(value(figure.value))** " + MarkdownText.inline(figure.label)
    return figure.note.isEmpty ? line : line + ": " + inline(figure.note)
  }

  private func figure(_ figure: Figure) -> String {
    let number = numbering.label(figure.id) ?? ""
    let title = MarkdownText.inline(figure.title)
    var parts = [anchor(figure.id) + "**\(number). \(title)**"]
    if !figure.caption.isEmpty { parts.append("*" + MarkdownText.inline(figure.caption) + "*") }
    let alternative = MarkdownText.inline(figure.alternative)
    if let charts {
      parts.append("![\(alternative)](\(charts)/\(ChartFile.name(figure)))")
    } else {
      parts.append(MarkdownText.line(alternative))
    }
    parts.append("*" + MarkdownText.inline(figure.table.caption) + "*")
    return (parts + tableParts(figure.table)).joined(separator: "\n\n")
  }

  private func table(_ table: Table) -> String {
    let number = numbering.label(table.id) ?? ""
    let title = anchor(table.id) + "**\(number). \(MarkdownText.inline(table.caption))**"
    return ([title] + tableParts(table)).joined(separator: "\n\n")
  }

  private func tableParts(_ table: Table) -> [String] {
    var parts: [String] = []
    if let line = SymbolsNote.line(for: table) { parts.append(line) }
    parts.append(grid(table))
    return parts + table.notes.map(paragraph)
  }

  private func grid(_ table: Table) -> String {
    let heads = table.columns.indices.map { MarkdownText.inline(table.heading($0)) }
    let rules = table.columns.enumerated().map { place, column in
      place > 0 && column.numeric ? "---:" : ":---"
    }
    let places = table.columns.indices.map(table.place)
    return ([heads, rules] + table.rows.map { cells($0, places) })
      .map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  private func cells(_ row: Table.Row, _ places: [ValueText.Place]) -> [String] {
    var cells = zip(places, row.cells).map { place, value in
      self.value(value, in: row.rank == .group ? .cell : place)
    }
    cells += Array(repeating: "", count: max(0, places.count - cells.count))
    if row.rank == .plain { return cells }
    return cells.map { $0.isEmpty ? "" : "**\($0)**" }
  }
}

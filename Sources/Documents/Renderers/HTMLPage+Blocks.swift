extension HTMLPage {
  /// A block.
  func block(_ block: Block) -> String {
    switch block {
    case .paragraph(let text): return "<p>\(inline(text))</p>"
    case .lead(let text): return "<p class=\"lead\">\(inline(text))</p>"
    case .list(let items, let ordered): return list(items, tag: ordered ? "ol" : "ul")
    case .table(let table): return numbered(table)
    case .figure(let figure): return self.figure(figure)
    case .callout(let callout): return self.callout(callout)
    case .pair(let first, let second):
      return "<div class=\"pair\">\n\(self.callout(first))\n\(self.callout(second))\n</div>"
    case .definitions(let facts): return self.facts(facts, name: "definitions")
    case .keyFigures(let figures): return keyFigures(figures)
    case .quote(let blocks):
      return "<blockquote>\n\(blocks.map(self.block).joined(separator: "\n"))\n</blockquote>"
    case .preformatted(let text):
      return "<pre tabindex=\"0\"><code>\(Markup.text(text))</code></pre>"
    case .details(let summary, let blocks): return details(summary, blocks)
    case .choice(let choice): return self.choice(choice)
    }
  }

  private func list(_ items: [[Inline]], tag: String) -> String {
    let lines = items.map { "<li>\(inline($0))</li>" }
    return "<\(tag)>\n\(lines.joined(separator: "\n"))\n</\(tag)>"
  }

  private func callout(_ callout: Callout) -> String {
    var title = ""
    if let word = callout.word { title = "<span class=\"word\">\(Markup.text(word))</span> " }
    title += Markup.text(callout.title)
    var lines = ["<div class=\"callout \(callout.kind.rawValue)\" role=\"note\">"]
    lines.append("<p class=\"callout-title\">\(Icon.icon(callout.kind))<span>\(title)</span></p>")
    lines += callout.blocks.map(block)
    return (lines + ["</div>"]).joined(separator: "\n")
  }

  private func keyFigures(_ figures: [KeyFigure]) -> String {
    let lines = figures.map { figure in
      let note = figure.note.isEmpty ? "" : "<dd class=\"key-note\">\(inline(figure.note))</dd>"
      return "<div><dt>\(Markup.text(figure.label))</dt>"
        + "<dd class=\"key-value\">\(withUnitApart(figure.value))</dd>\(note)</div>"
    }
    return "<dl class=\"key-figures\">\n\(lines.joined(separator: "\n"))\n</dl>"
  }

  private func details(_ summary: String, _ blocks: [Block]) -> String {
    (["<details>", "<summary>\(Markup.text(summary))</summary>"] + blocks.map(block)
      + ["</details>"]).joined(separator: "\n")
  }

  private func figure(_ figure: Figure) -> String {
    let id = Markup.attribute(figure.id)
    let label = Markup.text(numbering.label(figure.id) ?? "")
    var caption = ""
    if !figure.caption.isEmpty {
      caption = "\n<span class=\"caption-line\">\(Markup.text(figure.caption))</span>"
    }
    let of = kind == .report ? "<span class=\"unseen\"> of \(label)</span>" : ""
    return """
      <figure id="\(id)" class="\(figure.chart.kind)">
      <figcaption><span class="number">\(label)</span>
      <span class="message">\(Markup.text(figure.title))</span>\(caption)</figcaption>
      \(drawings(figure))\(downloads(figure))
      <details class="chart-table">
      <summary>Show the data\(of)</summary>
      \(table(figure.table, label: label.isEmpty ? nil : "Data of " + label))
      </details>
      </figure>
      """
  }

  private func drawings(_ figure: Figure) -> String {
    ChartWidth.allCases.map { width in
      SVGWriter(
        id: figure.id + "-" + width.rawValue, title: figure.title,
        alternative: figure.alternative, home: .page(width),
        described: kind == .dashboard && width == .narrow ? figure.id + "-wide" : nil
      ).text(ChartDrawing.drawing(figure.chart, width))
    }.joined(separator: "\n")
  }

  private func numbered(_ table: Table) -> String {
    self.table(table, label: numbering.label(table.id))
  }
}

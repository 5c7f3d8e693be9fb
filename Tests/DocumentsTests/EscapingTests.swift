import Documents
import Testing

/// A document whose every text tries to break out of the page.
@Suite("No text becomes mark-up")
struct EscapingTests {
  private static let bad = "</title></style><script>alert('x')</script>\"&amp;]]>\u{1}"

  private var document: Document {
    let bad = EscapingTests.bad
    let table = Table(
      id: "t", caption: bad, columns: [Table.Column(bad, numeric: false), Table.Column(bad)],
      rows: [Table.Row([.text(bad), .text(bad)]), Table.Row([.text(bad)], rank: .group)],
      notes: [[.text(bad)]])
    let chart = Chart.bars(
      BarChart(
        axisTitle: bad, seriesNames: [bad, bad],
        bars: [BarChart.Bar(label: bad, value: 1, text: .text(bad))]))
    let inner = Table(id: "ft", caption: bad, columns: [], rows: [])
    let figure = Figure(
      id: "f", title: bad, caption: bad, alternative: bad, chart: chart, table: inner)
    let text: [Inline] = [
      .text(bad), .code(bad), .strong([.text(bad)]), .reference(bad),
      .link([.text(bad)], address: "https://example.org/\(bad)"),
      .link([.text(bad)], address: "javascript:\(bad)"), .link(["x"], address: "#\(bad)"),
    ]
    let blocks: [Block] = [
      .paragraph(text), .lead(text), .list([text], ordered: true), .table(table),
      .figure(figure), .callout(Callout(.note, title: bad, blocks: [.paragraph(text)])),
      .definitions([Fact(bad, text)]),
      .keyFigures([KeyFigure(label: bad, value: .text(bad), note: text)]),
      .details(summary: bad, blocks: [.paragraph(text)]),
    ]
    return Document(
      title: bad, subtitle: bad, language: bad, notice: bad, facts: [Fact(bad, text)],
      sections: [Section(id: "s\"<", title: bad, blocks: blocks)], foot: text)
  }

  @Test("In HTML")
  func html() {
    let tree = MarkupTree(HTMLRenderer().render(document))
    #expect(tree.fault == nil)
    #expect(tree.all("script").isEmpty)
    #expect(tree.all("style").count == 1)
    #expect(tree.all("h1").first?.text == EscapingTests.bad.replacingControl)
    #expect(!tree.values("href").contains { $0.hasPrefix("javascript") })
  }

  @Test("In SVG")
  func svg() throws {
    let file = try #require(SVGRenderer().files(document).first)
    let tree = MarkupTree(file.text)
    #expect(tree.fault == nil)
    #expect(tree.all("script").isEmpty)
    #expect(tree.all("title").first?.text == EscapingTests.bad.replacingControl)
  }

  @Test("In Markdown no tag begins")
  func markdown() {
    let text = MarkdownRenderer().render(document)
    let outsideCode = text.split(separator: "`").enumerated().filter { $0.offset % 2 == 0 }
    #expect(!outsideCode.contains { $0.element.contains("<script") })
  }
}

extension String {
  /// The text with the control character that XML does not allow replaced.
  fileprivate var replacingControl: String {
    String(map { $0 == "\u{1}" ? "\u{FFFD}" : $0 })
  }
}

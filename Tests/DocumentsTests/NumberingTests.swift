import Foundation
import Testing

@testable import Documents

@Suite("Numbers of sections, figures and tables")
struct NumberingTests {
  private static let table = Table(
    id: "where", caption: "Where things are", columns: [Table.Column("Thing", numeric: false)],
    rows: [Table.Row([.references(["second", "inner", "where", "first"])])])

  private static let document = Document(
    title: "T", subtitle: "",
    front: Section(
      id: "front", title: "In short", blocks: [.paragraph(["See ", .reference("inner"), "."])]),
    sections: [
      Section(id: "first", title: "One", blocks: [.paragraph([.reference("front")])]),
      Section(
        id: "second", title: "Two",
        sections: [
          Section(
            id: "inner", title: "Within",
            blocks: [
              .table(table), .quote([.paragraph(["quoted"])]), .preformatted("a <b>\n```"),
            ])
        ], hasOwnSheet: true),
    ])

  @Test("sections are numbered by level, the front is not")
  func sections() {
    let numbering = Numbering(Self.document)
    #expect(
      ["front", "first", "second", "inner"].map(numbering.heading) == [nil, "1", "2", "2.1"])
    #expect(numbering.label("front") == "‘In short’")
    #expect(numbering.label("inner") == "section 2.1")
    #expect(numbering.label("where") == "Table 1")
    #expect(numbering.tables.map(\.title) == ["Where things are"])
    #expect(Self.document.problems().isEmpty)
    #expect(Self.document.anchors == ["front", "first", "second", "inner", "where"])
  }

  @Test("references in cells and sentences are links with numbers in HTML")
  func html() {
    let tree = MarkupTree(HTMLRenderer.html.render(Self.document))
    #expect(tree.fault == nil)
    let references = tree.all("a").filter { $0.attributes["class"] == "reference" }
    #expect(
      references.map(\.text) == [
        "section 2.1", "‘In short’", "section 2", "section 2.1", "Table 1", "section 1",
      ])
    let ids = tree.values("id")
    #expect(
      references.allSatisfy { ids.contains(String(($0.attributes["href"] ?? "").dropFirst())) })
    #expect(tree.all("blockquote").map(\.text).joined().contains("quoted"))
    #expect(tree.all("pre").map(\.text) == ["a <b>\n```"])
    #expect(tree.all("section").contains { $0.attributes["class"] == "sheet" })
  }

  @Test("the front stands before the contents, which list figures and tables")
  func order() throws {
    let text = HTMLRenderer.html.render(Self.document)
    let places = try ["id=\"front\"", "class=\"contents\"", "id=\"first\""].map {
      try #require(text.range(of: $0)).lowerBound
    }
    #expect(places == places.sorted())
    #expect(text.contains("<summary>Tables (1)</summary>"))
    #expect(!text.contains("<summary>Figures"))
  }

  @Test("references in cells and sentences are links with numbers in Markdown")
  func markdown() {
    let text = MarkdownRenderer(charts: nil).render(Self.document)
    #expect(text.contains("See [section 2.1](#inner)."))
    #expect(
      text.contains(
        "| [section 2](#second), [section 2.1](#inner), [Table 1](#where), [section 1](#first) |"))
    #expect(text.contains("<a id=\"inner\"></a>\n\n### 2.1. Within"))
    #expect(text.contains("> quoted"))
    #expect(text.contains("````\na <b>\n```\n````"))
  }

  @Test("a reference in a cell to nothing is a problem")
  func missing() {
    let table = Table(
      id: "t", caption: "c", columns: [Table.Column("x")],
      rows: [Table.Row([.references(["nowhere"])])])
    let document = Document(
      title: "", subtitle: "", sections: [Section(id: "s", title: "S", blocks: [.table(table)])])
    #expect(document.problems() == [.missingTarget("nowhere")])
    #expect(HTMLRenderer.html.render(document).contains("[nowhere?]"))
  }

  @Test("the running head is one line, cut after a word")
  func runningHead() {
    #expect(RunningHead.text("Short") == "Short")
    let long = String(repeating: "Paramount ", count: 12)
    let head = RunningHead.text(long)
    #expect(head.count <= RunningHead.longest && head.hasSuffix("Paramount…"))
    #expect(RunningHead.text(String(repeating: "a", count: 200)).count == RunningHead.longest)
  }
}

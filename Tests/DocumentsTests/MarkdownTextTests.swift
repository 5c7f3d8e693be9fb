import Documents
import Testing

@Suite("Markdown is escaped")
struct MarkdownTextTests {
  private func render(_ blocks: [Block]) -> String {
    let section = Section(id: "a", title: "A", blocks: blocks)
    return MarkdownRenderer().render(Document(title: "T", subtitle: "", sections: [section]))
  }

  @Test(
    "Text that looks like mark-up stands as it is",
    arguments: [
      ("<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>"),
      ("5 < 6 & 7", "5 < 6 & 7"), ("a &amp; b", "a &amp;amp; b"),
      ("*x* _y_ `z` [l](u)", "\\*x\\* \\_y\\_ \\`z\\` \\[l\\](u)"),
      ("# no heading", "\\# no heading"), ("1. no list", "1\\. no list"),
      ("- no list", "\\- no list"), ("> no quotation", "\\> no quotation"),
      ("two\nlines", "two lines"), ("a\\b", "a\\\\b"), ("2024 was", "2024 was"),
    ])
  func paragraphs(_ text: String, _ expected: String) {
    #expect(render([.paragraph([.text(text)])]).hasSuffix("\n\n" + expected + "\n"))
  }

  @Test("Pipes and line ends keep a table's cells apart")
  func cells() {
    let table = Table(
      id: "t", caption: "C", columns: [Table.Column("a|b", numeric: false), Table.Column("n")],
      rows: [Table.Row([.text("x|y\nz"), .count(1_000)]), Table.Row([.text("short")])])
    #expect(
      render([.table(table)]).contains(
        """
        | a\\|b | n |
        | :--- | ---: |
        | x\\|y z | 1,000 |
        | short |  |
        """))
  }

  @Test("A column of percentage points alone has the unit in its heading")
  func units() {
    let table = Table(
      id: "t", caption: "C",
      columns: [
        Table.Column("a", numeric: false), Table.Column("Change"), Table.Column("Mixed"),
      ],
      rows: [
        Table.Row([.text("x"), .points(0.07, decimals: 1), .points(0.07, decimals: 1)]),
        Table.Row([.text("y"), .absent(.suppressed), .number(2, decimals: 1)]),
      ])
    #expect(
      render([.table(table)]).contains(
        """
        | a | Change (percentage points) | Mixed |
        | :--- | ---: | ---: |
        | x | +7.0 | +7.0 percentage points |
        | y | [c] | 2.0 |
        """))
  }

  @Test(
    "Code is fenced by more backticks than it holds",
    arguments: [("a", "`a`"), ("a`b", "``a`b``"), ("`a``", "``` `a`` ```")])
  func code(_ text: String, _ expected: String) {
    #expect(render([.paragraph([.code(text)])]).hasSuffix("\n\n" + expected + "\n"))
  }

  @Test("A script is no address")
  func addresses() {
    let text = render([
      .paragraph([
        .link(["bad"], address: "javascript:alert(1)"), " ",
        .link(["good"], address: "https://example.org/a(b) c"),
      ])
    ])
    #expect(text.hasSuffix("\n\nbad [good](https://example.org/a%28b%29%20c)\n"))
  }

  @Test("Without a folder for charts the text alternative stands in their place")
  func withoutCharts() {
    let text = MarkdownRenderer(charts: nil).render(Demo.document)
    #expect(!text.contains("!["))
    #expect(text.contains("\n\n" + DemoFigures.flow.alternative + "\n\n"))
  }
}

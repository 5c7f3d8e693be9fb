import Studies
import Testing

@Suite("The authors' own text")
struct OwnTextTests {
  private func blocks(_ text: String) -> [OwnBlock] {
    let (read, problems) = OwnTextReader.read(text)
    #expect(problems.isEmpty, "\(problems)")
    return read.blocks
  }

  private func inlines(_ text: String) -> [OwnInline] {
    guard case .paragraph(let inlines)? = blocks(text).first else { return [] }
    return inlines
  }

  @Test("blocks: paragraphs, headings, lists, quotations and code")
  func allBlocks() {
    let read = blocks(
      """
      One line
      and another.

      ### A heading ###
      - first
        goes on
      - second

      + plus

      1. one
      2. two
      > quoted
      > - item
      ```swift
      let a = "<b>"
        kept
      ```
      """)
    #expect(
      read == [
        .paragraph([.text("One line and another.")]), .heading([.text("A heading")]),
        .list(
          [[.text("first goes on")], [.text("second")], [.text("plus")]], ordered: false),
        .list([[.text("one")], [.text("two")]], ordered: true),
        .quote([.paragraph([.text("quoted")]), .list([[.text("item")]], ordered: false)]),
        .code("let a = \"<b>\"\n  kept"),
      ])
  }

  @Test("text inside lines: emphasis, strong, code, links and escapes")
  func allInlines() {
    #expect(
      inlines("a *b* _c_") == [
        .text("a "), .emphasis([.text("b")]), .text(" "), .emphasis([.text("c")]),
      ])
    #expect(
      inlines("**a *b* c**") == [
        .strong([.text("a "), .emphasis([.text("b")]), .text(" c")])
      ])
    #expect(inlines("***both***") == [.strong([.emphasis([.text("both")])])])
    #expect(inlines("`a*b*` ``c`d``") == [.code("a*b*"), .text(" "), .code("c`d")])
    #expect(
      inlines("[*a*](https://example.org/x?y=1) and [m](mailto:a@example.org)") == [
        .link([.emphasis([.text("a")])], address: "https://example.org/x?y=1"), .text(" and "),
        .link([.text("m")], address: "mailto:a@example.org"),
      ])
    #expect(
      inlines("See <https://example.org/a_b?c=1*2>, <MAILTO:a@example.org>") == [
        .text("See "),
        .link([.text("https://example.org/a_b?c=1*2")], address: "https://example.org/a_b?c=1*2"),
        .text(", "), .link([.text("a@example.org")], address: "MAILTO:a@example.org"),
      ])
    #expect(inlines("\\*a\\* \\<b\\> 1 < 2") == [.text("*a* <b> 1 < 2")])
    #expect(
      inlines("snake_case_name, 2 * 3 * 4, *open, a** b") == [
        .text("snake_case_name, 2 * 3 * 4, *open, a** b")
      ])
    #expect(inlines("[c] is shorthand [1]") == [.text("[c] is shorthand [1]")])
    #expect(inlines("1986. A year") == [.text("1986. A year")])
    #expect(inlines("#tag and C#") == [.text("#tag and C#")])
  }

  static let faults: [(text: String, line: Int, fault: OwnTextFault)] = [
    ("a\n<script>alert(1)</script>", 2, .html), ("a <!-- b -->", 1, .html),
    ("a <b class=\"c\">", 1, .html), ("<name@example.org>", 1, .link),
    ("a\n<ftp://example.org>", 2, .link), ("<https://example.org", 1, .html),
    ("![alt](https://example.org/a.png)", 1, .image),
    ("ok\n\n## Two", 3, .heading), ("# One", 1, .heading), ("Title\n=====", 2, .underlined),
    ("Title\n---", 2, .rule), ("a\n\n***", 3, .rule), ("| a | b |", 1, .table),
    ("- a\n  - b", 2, .nested), ("> > a", 1, .nested), ("    code", 1, .indented),
    ("\tcode", 1, .indented), ("a\n```\nb", 2, .unclosed), ("a [b][c]", 1, .byReference),
    ("a[^1]", 1, .byReference), ("[a]: https://example.org", 1, .byReference),
    ("[a](javascript:alert(1))", 1, .link), ("[a](data.csv)", 1, .link),
    ("[a](#reach)", 1, .link), ("[a](https://example.org \"title\")", 1, .link),
    ("  \n \n", 1, .blank), ("", 1, .blank),
  ]

  @Test("anything else is refused with its line", arguments: faults)
  func refused(_ example: (text: String, line: Int, fault: OwnTextFault)) {
    let problems = OwnTextReader.read(example.text).problems
    #expect(
      problems.first == OwnTextProblem(line: example.line, fault: example.fault), "\(problems)")
  }

  @Test("each fault says what it is")
  func words() {
    #expect(Set(OwnTextFault.allCases.map(\.words)).count == OwnTextFault.allCases.count)
    #expect(Set(Self.faults.map(\.fault)) == Set(OwnTextFault.allCases))
  }

  @Test(
    "no text takes long or deep, however it is made",
    arguments: [
      "*a ", "**a ", "[", "`", "> ", "_a*", "*_", "\\", "- ", "1. ", "(", "[a](",
    ])
  func hostile(_ piece: String) {
    let text = String(repeating: piece, count: 8_000 / piece.count)
    let (read, problems) = OwnTextReader.read(text)
    #expect(!read.blocks.isEmpty || !problems.isEmpty)
  }
}

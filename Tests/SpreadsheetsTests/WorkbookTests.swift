import Testing

@testable import Spreadsheets

@Suite("Workbooks")
struct WorkbookTests {
  /// Cells that a careless writer breaks.
  static let workbook = Workbook(
    title: "A & B",
    sheets: [
      Sheet(name: "Cover", title: "Cover", notes: [.link("Go", sheet: "Figures")]),
      Sheet(
        name: "Figures", title: "Figures", notes: [.text("A note")],
        table: SheetTable(
          name: "figures", columns: [SheetColumn("Name"), SheetColumn("Value <1>")],
          rows: [
            [.text("=HYPERLINK(1)"), .percent(0.791)], [.text(" two  blanks "), .text("[c]")],
            [.text("-5"), .number(1234.5, decimals: 1)], [.text("a\u{1}<b>\n\"c\""), .text("")],
            [.text("_x0041_")],
          ])),
    ])

  @Test("the same workbook gives the same bytes")
  func deterministic() {
    #expect(ODSWriter().bytes(of: Self.workbook) == ODSWriter().bytes(of: Self.workbook))
    #expect(XLSXWriter().bytes(of: Self.workbook) == XLSXWriter().bytes(of: Self.workbook))
    #expect(Self.workbook.problems.isEmpty)
  }

  @Test("neither format has a formula, an author, a time or a merged cell")
  func plain() throws {
    for bytes in [ODSWriter().bytes(of: Self.workbook), XLSXWriter().bytes(of: Self.workbook)] {
      let texts = try ArchiveFiles(bytes).texts.values
      #expect(texts.count >= 6)
      for word in [
        "<f>", "<f ", "table:formula", "creator", "lastModifiedBy", "dcterms", "meta:creation-date",
        "mergeCell", "spanned",
      ] {
        #expect(texts.allSatisfy { !$0.contains(word) }, "\(word)")
      }
    }
  }

  @Test("ODS begins with its kind and holds text as text, numbers as numbers")
  func openDocument() throws {
    let files = try ArchiveFiles(ODSWriter().bytes(of: Self.workbook))
    #expect(files.names.first == "mimetype" && files.methods.first == 0)
    #expect(files.methods.last == 8 && files.texts["mimetype"] == ODSWriter.kind)
    let content = try #require(files.texts["content.xml"])
    for part in [
      "office:value-type=\"string\"><text:p>=HYPERLINK(1)</text:p>",
      "office:value-type=\"percentage\" office:value=\"0.791\"",
      "office:value-type=\"float\" office:value=\"1234.5\"",
      "<text:p><text:s/>two <text:s/>blanks<text:s/></text:p>",
      "<text:p>a&lt;b&gt;</text:p><text:p>&quot;c&quot;</text:p>",
      "<text:p>[z]</text:p>", "xlink:href=\"#'Figures'.A1\"",
      "table:name=\"figures\" table:target-range-address=\"'Figures'.A3:'Figures'.B8\"",
      "table:contains-header=\"true\"",
    ] {
      #expect(content.contains(part), "\(part)")
    }
    #expect(files.texts["styles.xml"]?.contains("fo:country=\"GB\"") ?? false)
    #expect(files.texts["meta.xml"]?.contains("<dc:title>A &amp; B</dc:title>") ?? false)
    #expect(files.texts["settings.xml"]?.contains("VerticalSplitPosition") ?? false)
  }

  @Test("XLSX holds text in shared strings, marks its table and freezes the headings")
  func officeOpen() throws {
    let files = try ArchiveFiles(XLSXWriter().bytes(of: Self.workbook))
    let sheet = try #require(files.texts["xl/worksheets/sheet2.xml"])
    for part in [
      "<c r=\"B4\" s=\"5\"><v>0.791</v></c>", "<c r=\"B6\" s=\"7\"><v>1234.5</v></c>",
      "<pane ySplit=\"3\" topLeftCell=\"A4\"", "<tablePart r:id=\"rId1\"/>",
    ] {
      #expect(sheet.contains(part), "\(part)")
    }
    let strings = try #require(files.texts["xl/sharedStrings.xml"])
    #expect(strings.contains(">=HYPERLINK(1)<") && strings.contains(">_x005F_x0041_<"))
    #expect(strings.contains("> two  blanks <") && strings.contains("a&lt;b&gt;&#10;&quot;c&quot;"))
    let table = try #require(files.texts["xl/tables/table2.xml"])
    #expect(table.contains("ref=\"A3:B8\"") && table.contains("name=\"Value &lt;1&gt;\""))
    #expect(files.texts["xl/tables/table1.xml"] == nil)
    let cover = try #require(files.texts["xl/worksheets/sheet1.xml"])
    #expect(cover.contains("location=\"'Figures'!A1\""))
    #expect(files.texts["docProps/core.xml"]?.contains("<dc:language>en-GB</dc:language>") ?? false)
  }

  @Test("a row is as high as its longest wrapped text")
  func heights() {
    let long = String(repeating: "word ", count: 20)
    let sheet = Sheet(
      name: "S", title: "S", notes: [.text(long)],
      table: SheetTable(
        name: "t", columns: [SheetColumn("A", width: 20), SheetColumn("B", width: 100)],
        rows: [[.text("short"), .text("short")], [.text(long), .text(long)]]))
    let rows = SheetRows(sheet)
    // 100 characters in lines of 18 of 20: six lines; a note is not wrapped.
    #expect(rows.rows.indices.map(rows.height(of:)) == [24, 16, 16, 16, 96])
  }

  /// A note may be a number or a share as well as text or a link.
  @Test("what a note holds tells its kind, not its style")
  func notes() throws {
    let sheet = Sheet(
      name: "Cover", title: "Cover", notes: [.number(0.25, decimals: 2), .percent(0.5), .text("A")])
    let book = Workbook(title: "Notes", sheets: [sheet])
    let content = try #require(ArchiveFiles(ODSWriter().bytes(of: book)).texts["content.xml"])
    for part in ["\"float\" office:value=\"0.25\"/>", "\"percentage\" office:value=\"0.5\"/>"] {
      #expect(content.contains("table:style-name=\"Plain\" office:value-type=\(part)"), "\(part)")
    }
    let cells = try #require(
      ArchiveFiles(XLSXWriter().bytes(of: book)).texts["xl/worksheets/sheet1.xml"])
    #expect(cells.contains("<c r=\"A2\" s=\"0\"><v>0.25</v></c>"))
  }

  @Test("what makes a workbook hard to open is told")
  func problems() {
    let table = SheetTable(name: "1st", columns: [SheetColumn("A"), SheetColumn("a")], rows: [])
    let bad = Workbook(
      title: "Bad",
      sheets: [
        Sheet(name: "One", title: "One", notes: [.link("x", sheet: "Nowhere")], table: table),
        Sheet(name: "one", title: "Two", table: table), Sheet(name: "a/b", title: "Three"),
      ])
    #expect(bad.problems.count == 10, "\(bad.problems)")
  }

  @Test(
    "columns are lettered as spreadsheets letter them",
    arguments: [
      (0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (701, "ZZ"), (702, "AAA"),
    ])
  func letters(column: Int, letters: String) {
    #expect(CellAddress.letters(column) == letters)
  }
}

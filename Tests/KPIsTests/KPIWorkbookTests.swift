import Indicators
import KPIs
import Spreadsheets
import Studies
import Tallies
import Testing

@Suite("The workbook of key performance indicators")
struct KPIWorkbookTests {
  private func workbook(_ suppress: DisclosureRule.Threshold = .none) -> Workbook {
    KPIWorkbook(
      Fixture.table(
        Fixture.study(suppress: suppress),
        [
          ("accepted", .toDate, Cell(), Fixture.singles(10, of: 40)),
          ("accepted", .toDate, Cell(area: "E10000025"), Fixture.singles(5, of: 9)),
          ("accepted", .toDate, Cell(area: "E06000038"), Fixture.singles(5, of: 31)),
        ])
    ).workbook
  }

  @Test("it has no problems, and its sheets stand in the order of the guidance")
  func sheets() {
    let workbook = workbook()
    #expect(workbook.problems.isEmpty, "\(workbook.problems)")
    #expect(
      workbook.sheets.map(\.name) == [
        "Cover", "Contents", "Notes", "KPIs", "KPIs by area", "KPIs by arm and sex",
        "Definitions",
      ])
    #expect(workbook.language == "en-GB" && workbook.title.contains("Fixture"))
    let contents = workbook.sheets[1].table?.rows.map(\.[0]) ?? []
    #expect(contents == workbook.sheets.dropFirst(2).map { .link($0.name, sheet: $0.name) })
    #expect(workbook.sheets.dropFirst().allSatisfy { $0.table != nil })
    #expect(
      workbook.sheets[0].notes.first
        == .text(
          "SYNTHETIC: every child and family behind these figures is invented."))
  }

  @Test("values are numbers in their unit; of fewer than ten only the counts are given")
  func values() throws {
    let table = try #require(workbook().sheets[3].table)
    #expect(
      table.columns.prefix(6).map(\.heading) == [
        "Indicator", "Numerator", "Denominator", "Value", "Lower limit", "Upper limit",
      ])
    #expect(
      table.rows[0][1...3] == [
        .number(10, decimals: 0), .number(40, decimals: 0), .percent(0.25),
      ])
    let areas = try #require(workbook().sheets[4].table)
    #expect(
      areas.rows[0][1...6] == [
        .text("Oxfordshire"), .number(5, decimals: 0), .number(9, decimals: 0), .text("[u]"),
        .text("[u]"), .text("[u]"),
      ])
    #expect(areas.rows[0].contains(.text("too few to say")))
  }

  @Test("suppressed figures have their symbol in every cell of a number, explained above")
  func suppressed() throws {
    let sheet = try #require(workbook(.oneToFive).sheets.first { $0.name == "KPIs by area" })
    let row = try #require(sheet.table?.rows.first)
    #expect(row[2...6].allSatisfy { $0 == .text("[c]") })
    #expect(
      sheet.notes.contains { note in
        if case .text(let text) = note {
          text.contains("[c] suppressed to protect people")
        } else {
          false
        }
      })
  }
}

import Evaluations
import Foundation
import Indicators
import Releases
import Spreadsheets
import Studies
import Tallies
import Testing

@testable import KPIs

/// Oxfordshire shows and Reading suppresses.
///
/// Oxfordshire has 20 of 60 families and 30 suspensions of 60 children; of Reading it is known that
/// 30 are there. Together families are 20 of 90 to 50 of 90, and suspensions 30 of 90 or more.
@Suite("A suppressed figure that rests on shown areas has its bounds in every KPI file")
struct BoundsTests {
  private static let study = Fixture.study(
    suppress: .oneToFive,
    indicators: ["accepted", "suspension-rate", "parental-stress"].compactMap(Catalogue.indicator))
  private static let (shown, hidden) = ("E10000025", "E06000038")

  private static func range(
    _ least: (Int, Int), _ most: (Int?, Int)
  ) -> SuppressedTally {
    SuppressedTally(
      numerator: CountRange(least: least.0, most: most.0),
      denominator: CountRange(least: least.1, most: most.1))
  }

  private static var evaluation: Evaluation {
    let set = Fixture.set(
      study,
      [
        ("accepted", .toDate, Cell(area: shown), Fixture.singles(20, of: 60)),
        ("suspension-rate", .yearOf, Cell(area: shown), Fixture.singles(30, of: 60)),
      ])
    let suppressed: [(String, Moment, Cell, SuppressedTally)] = [
      ("accepted", .toDate, Cell(), range((20, 60), (50, 90))),
      ("accepted", .toDate, Cell(area: hidden), range((0, 0), (30, 30))),
      ("suspension-rate", .yearOf, Cell(), range((30, 60), (nil, 90))),
      ("suspension-rate", .yearOf, Cell(area: hidden), range((0, 0), (nil, 30))),
      ("parental-stress", .baseline, Cell(), range((20, 60), (nil, 90))),
    ]
    let released = ReleasedTallies(
      shown: set,
      suppressed: Dictionary(
        uniqueKeysWithValues: suppressed.map {
          (TallyKey(indicator: $0, moment: $1, cell: $2), $3)
        }))
    return Evaluator().evaluation(of: released, generated: Fixture.day("2025-08-01"))
  }

  private static var table: KPITable { KPITable(evaluation) }

  @Test(
    "kpis.csv by hand: lower, upper and symbol",
    arguments: [
      ("accepted-to-date", "all", ["0.2222222222222222", "0.5555555555555556", "[c]"]),
      ("accepted-to-date", "E06000038", ["", "", "[c]"]),
      ("accepted-to-date", "E10000025", ["", "", ""]),
      ("suspension-rate-year-of", "all", ["0.3333333333333333", "", "[c]"]),
      ("parental-stress-baseline", "all", ["", "", "[c]"]),
    ])
  func csv(id: String, area: String, wanted: [String]) throws {
    let rows = KPICSVFileTests.rows(KPICSVFile(Self.table).text)
    let row = try #require(
      rows.first { $0[0] == id && $0[6] == area && $0[8] == "total" })
    let named = Dictionary(zip(rows[0], row)) { first, _ in first }
    #expect(["bounds_lower", "bounds_upper", "symbol"].map { named[$0] } == wanted)
    if wanted[2] == "[c]" {
      #expect(["numerator", "denominator", "value", "lower"].allSatisfy { named[$0] == "" })
    }
  }

  @Test("kpis.json by hand, in the same words and digits as findings.json")
  func json() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let kpis = String(
      decoding: try encoder.encode(KPIFile(Self.table, tool: "t")), as: UTF8.self)
    let findings = String(
      decoding: try encoder.encode(FindingsFile(Self.evaluation, tool: "t")), as: UTF8.self)
    let families =
      #""bounds":{"denominator":{"least":60,"most":90},"lower":0.2222222222222222,"#
      + #""numerator":{"least":20,"most":50},"upper":0.5555555555555556}"#
    let suspensions =
      #""bounds":{"denominator":{"least":60,"most":90},"lower":0.3333333333333333,"#
      + #""numerator":{"least":30}}"#
    for text in [kpis, findings] {
      #expect(text.contains(families) && text.contains(suspensions))
      #expect(text.components(separatedBy: "\"bounds\"").count == 3)
    }
  }

  @Test("the sheets by hand, each cell without a number with its symbol, explained above")
  func sheet() throws {
    let workbook = KPIWorkbook(Self.table).workbook
    #expect(workbook.problems.isEmpty, "\(workbook.problems)")
    let sheet = try #require(workbook.sheets.first { $0.name == "KPIs" })
    let table = try #require(sheet.table)
    #expect(table.columns[6...7].map(\.heading) == ["Lowest possible", "Highest possible"])
    func cells(_ id: String, _ area: String? = nil) -> [CellValue]? {
      let rows = area == nil ? table.rows : workbook.sheets[4].table?.rows ?? []
      let row = rows.first { $0.last == .text(id) && (area == nil || $0[1] == .text(area ?? "")) }
      return row.map { Array(area == nil ? $0[3...7] : $0[4...8]) }
    }
    let hidden = CellValue.text("[c]")
    #expect(
      cells("accepted-to-date")
        == [hidden, hidden, hidden, .percent(20.0 / 90), .percent(50.0 / 90)])
    #expect(
      cells("suspension-rate-year-of")
        == [hidden, hidden, hidden, .number(30.0 / 90, decimals: 3), .text("[x]")])
    #expect(
      cells("parental-stress-baseline") == [hidden, hidden, hidden, hidden, hidden])
    #expect(cells("accepted-to-date", "Reading") == [hidden, hidden, hidden, hidden, hidden])
    #expect(
      cells("accepted-to-date", "Oxfordshire").map { Array($0[3...4]) }
        == [.text("[z]"), .text("[z]")])
    #expect(sheet.notes.contains { "\($0)".contains("[x] not available") })
    #expect(KPINotes(Self.table).rows.contains { $0.0 == "Lowest and highest possible" })
  }
}

import Foundation
import Indicators
import Releases
import Spreadsheets
import Studies
import Symbols
import Tallies
import Testing

@testable import KPIs

@Suite("What is withheld, undecided, empty or rounded says so in the KPI files")
struct WithheldTests {
  private static let day = Moment.at(months: 0)

  /// The fields of the rows of `kpis.csv` by their headings.
  private static func rows(_ table: KPITable) -> [[String: String]] {
    let rows = KPICSVFileTests.rows(KPICSVFile(table).text)
    return rows.dropFirst().map { row in
      Dictionary(zip(rows[0], row)) { first, _ in first }
    }
  }

  private static func row(
    _ table: KPITable, _ id: String, _ area: String = "all", _ category: String = "all"
  ) -> [String: String] {
    rows(table).first {
      $0["id"] == id && $0["geography_code"] == area && $0["category"] == category
    } ?? [:]
  }

  private static func json(_ table: KPITable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(KPIFile(table, tool: "t")), as: UTF8.self)
  }

  @Test("a comparison is [c] where the figure is suppressed, [x] only where no like is published")
  func comparison() throws {
    let table = Fixture.table(
      Fixture.study(suppress: .oneToFive),
      [
        ("accepted", .toDate, Cell(), Fixture.singles(3, of: 40)),
        ("fsm", Self.day, Cell(), Fixture.singles(3, of: 40)),
        ("fsm", Self.day, Cell(sex: "F"), Fixture.singles(3, of: 40)),
      ])
    let meals = Self.row(table, "fsm-at")
    #expect(meals["symbol"] == "[c]" && meals["comparison"] == "[c]")
    #expect(meals["note"] == "Withheld, because the study’s figure is suppressed.")
    let accepted = Self.row(table, "accepted-to-date")
    #expect(accepted["symbol"] == "[c]" && accepted["comparison"] == "[x]")
    #expect(accepted["note"]?.contains("not counted nationally") == true)
    #expect(Self.row(table, "fsm-at", "all", "F")["comparison"] == "")
    #expect(try Self.json(table).contains(#""comparison":"[c]""#))
    let sheet = KPIWorkbook(table).workbook.sheets.first { $0.name == "KPIs" }
    let row = sheet?.table?.rows.first {
      $0[0] == .text("Eligible for free school meals, on the day")
    }
    #expect(row?[11...13].allSatisfy { $0 == .text("[c]") } == true, "\(row ?? [])")
  }

  @Test("cannot tell is not too few: 10 of 40 are 14.2% to 40.2%, 4 of 9 are fewer than ten")
  func status() {
    let table = Fixture.table([
      ("accepted", .toDate, Cell(), Fixture.singles(10, of: 40)),
      ("accepted", .toDate, Cell(area: "E10000025"), Fixture.singles(4, of: 9)),
    ])
    #expect(Self.row(table, "accepted-to-date")["status"] == "inconclusive")
    #expect(Self.row(table, "accepted-to-date", "E10000025")["status"] == "too-few-to-say")
    let sheets = KPIWorkbook(table).workbook.sheets
    #expect(sheets[3].table?.rows[0].contains(.text("cannot tell")) == true)
  }

  @Test("a target is for the rollout arm and everyone, at its moment, where the pathway ran")
  func targets() throws {
    let study = Fixture.study(
      targets: ["accepted": 0.25, "attendance-above-90": 0.9, "contact": 0.1],
      indicators: ["accepted", "attendance-above-90", "contact"].compactMap(Catalogue.indicator))
    let cells = [
      Cell(), Cell(arm: .rollout), Cell(arm: .comparison), Cell(area: "E10000025"),
      Cell(area: "E10000025", arm: .rollout), Cell(area: "E06000038"),
      Cell(area: "E06000038", arm: .comparison), Cell(sex: "F"),
    ]
    let moments: [(String, Moment)] =
      [("accepted", .toDate)]
      + [-1, 0, 1].map { ("attendance-above-90", .term(offset: $0)) }
      + [("contact", .before(months: 6)), ("contact", .within(months: 6))]
    let table = Fixture.table(
      study,
      moments.flatMap { id, moment in cells.map { (id, moment, $0, Fixture.singles(20, of: 40)) } })
    let with = Self.rows(table).filter { $0["target"] != "" }
    #expect(with.allSatisfy { $0["status"] != "" || $0["symbol"] == "[z]" })
    #expect(
      Set(with.compactMap { $0["id"] }) == [
        "accepted-to-date", "attendance-above-90-term-of", "contact-within-6m",
      ])
    let places = Set(
      with.map { "\($0["geography_code"] ?? "") \($0["category"] ?? "")" })
    #expect(places == ["all all", "all rollout", "E10000025 all", "E10000025 rollout"])
    #expect(table.kpi("attendance-above-90-term-before")?.target == nil)
    #expect(Self.row(table, "accepted-to-date", "all", "comparison")["status"] == "")
  }

  @Test("where nothing was rolled out, a target is for every area")
  func withoutRollout() {
    let study = Study(
      title: "Fixture", extracted: Fixture.day("2021-10-01"), areas: Fixture.study().areas,
      indicators: Fixture.chosen, notCollected: [], tables: ["children"], baselineAreas: [],
      outcomes: Outcomes(primary: nil, secondary: []), disclosure: DisclosureRule(),
      targets: ["accepted": 0.25], synthetic: true)
    let table = Fixture.table(
      study, [("accepted", .toDate, Cell(area: "E06000038"), Fixture.singles(20, of: 40))])
    #expect(Self.row(table, "accepted-to-date", "E06000038")["status"] == "reached")
    #expect(Self.row(table, "accepted-to-date", "E10000025", "rollout")["target"] == "")
  }

  @Test("a count of nobody is 0 under suppression, [z] where nobody can be, [c] where withheld")
  func counts() {
    var set = Fixture.set(
      Fixture.study(suppress: .oneToFive),
      [("accepted", .toDate, Cell(), Fixture.singles(20, of: 40))])
    let numbers: [(Cell, Int)] = [
      (Cell(), 63), (Cell(arm: .rollout), 60), (Cell(arm: .comparison), 3),
      (Cell(area: "E10000025"), 60), (Cell(area: "E10000025", arm: .rollout), 60),
      (Cell(area: "E06000038"), 3), (Cell(area: "E06000038", arm: .comparison), 3),
    ]
    for (cell, count) in numbers {
      set.counts[
        CountKey(unit: "children", dimension: "recognised", category: "all", cell: cell)] = count
    }
    let table = Fixture.table(set)
    func row(_ area: String, _ category: String) -> [String?] {
      let row = Self.row(table, "children-recognised", area, category)
      return [row["value"], row["symbol"]]
    }
    #expect(row("E10000025", "comparison") == ["0", ""])
    #expect(row("E06000038", "rollout") == ["", "[z]"])
    #expect(row("E06000038", "comparison") == ["", "[c]"])
    #expect(row("E10000025", "rollout") == ["60", ""])
  }

  @Test(
    "rounding is said at the head of the JSON, beside each number of the CSV, in the metadata",
    arguments: [
      (DisclosureRule.Rounding.five, "the nearest 5"), (.midpointSix, "the midpoint of each six"),
      (.none, ""),
    ])
  func rounding(_ rounding: DisclosureRule.Rounding, base: String) throws {
    let study = Study(
      title: "Fixture", extracted: Fixture.day("2025-07-31"), areas: Fixture.study().areas,
      indicators: Fixture.chosen, notCollected: [], tables: ["children"], baselineAreas: [],
      outcomes: Outcomes(primary: nil, secondary: []),
      disclosure: DisclosureRule(suppress: .none, secondary: false, round: rounding),
      targets: [:], synthetic: true)
    var set = Fixture.set(
      study,
      [
        ("accepted", .toDate, Cell(), Fixture.singles(20, of: 40)),
        ("fsm", Self.day, Cell(), Fixture.singles(20, of: 40)),
      ])
    set.counts[
      CountKey(unit: "children", dimension: "recognised", category: "all", cell: Cell())] = 63
    let table = Fixture.table(set)
    let isRounded = rounding != .none
    let json = try Self.json(table)
    #expect(json.contains(#""rounding":"Counts are rounded to \#(base), and"#) == isRounded)
    let noted = Self.rows(table).filter { $0["note"]?.contains("rounded to \(base).") == true }
    let numbers = Self.rows(table).filter { $0["symbol"] != "[c]" }
    #expect(numbers.count > 2 && noted == (isRounded ? numbers : []))
    for file in EESExport(table).files {
      let rows = KPICSVFileTests.rows(file.meta).filter { $0[1] == "Indicator" }
      #expect(!rows.isEmpty)
      #expect(rows.allSatisfy { $0[2].hasSuffix("rounded to \(base)") == isRounded }, "\(rows)")
    }
  }

  @Test("the notes of the workbook explain every status, every standing and every symbol")
  func explained() {
    let rows = KPINotes(Fixture.table([])).rows
    let text = rows.map { "\($0.0) \($0.1)" }.joined(separator: "\n").lowercased()
    let words =
      TargetStatus.allCases.map(\.inWords) + KPIStanding.allCases.map(\.inWords)
      + Absence.allCases.map(\.gss)
    for word in words { #expect(text.contains(word), "\(word)") }
  }
}

import Evaluations
import Foundation
import Indicators
import KPIs
import Releases
import Studies
import Tallies
import TallyFiles
import Testing

@Suite("Two councils, one suppressed: what may be said of both together")
struct MergedRangeTests {
  private static let periods = [2022, 2023].map { StudyPeriod(.year, number: $0) }

  /// A council of one area: so many of so many in each of two years, and the recognised.
  private static func council(
    _ code: String, _ counts: [(count: Int, of: Int)], round: DisclosureRule.Rounding = .none
  ) -> ReleasedTallies {
    let study = Study(
      title: "Councils", extracted: CalendarDate(dayNumber: 20_000),
      areas: [Area(code: code, name: code, rollout: nil)], indicators: [.contact],
      notCollected: [], tables: ["children", "contacts"], baselineAreas: [],
      outcomes: Outcomes(primary: nil, secondary: []), disclosure: DisclosureRule(round: round),
      targets: [:], synthetic: true, design: StudyDesign(question: "?", period: .year))
    var set = TallySet(study: study)
    for (period, entry) in zip(periods, counts) {
      let tally = Tally(
        numerator: entry.count, denominator: entry.of, missing: 0, notLinked: 0,
        notFollowedUp: 0,
        clusters: ClusterSums(
          clusters: entry.of, several: 0, xx: entry.count, xn: entry.count, nn: entry.of))
      for area in [nil, code] {
        for arm in [nil, Arm.comparison] {
          let cell = Cell(area: area, arm: arm)
          set.tallies[key(cell), default: .zero].merge(tally)
          set.counts[
            CountKey(unit: "children", dimension: "recognised", category: "all", cell: cell),
            default: 0] += entry.of
        }
      }
      for arm in [nil, Arm.comparison] {
        set.tallies[key(Cell(arm: arm, sex: "F")), default: .zero].merge(tally)
      }
      set.tallies[key(Cell(area: code, arm: .comparison, period: period))] = tally
    }
    return DisclosureControl(study.disclosure).release(set)
  }

  private static func key(_ cell: Cell = Cell()) -> TallyKey {
    TallyKey(indicator: "contact", moment: .before(months: 6), cell: cell)
  }

  /// The first council has 3 of 30 in all: suppressed, and everybody knows of 30 recognised.
  ///
  /// The
  /// second shows 20 of 60. Together 20 to 50 of 60 to 90.
  @Test("the range by hand, from shown numbers alone")
  func range() throws {
    let first = Self.council("E06000030", [(2, 15), (1, 15)])
    #expect(
      first.suppressed[Self.key()]
        == SuppressedTally(
          numerator: CountRange(least: 0, most: 30), denominator: CountRange(least: 0, most: 30)))
    let second = Self.council("E06000031", [(10, 30), (10, 30)])
    let sum = try ReleasedTallies.merged([first, second])
    #expect(
      sum.suppressed[Self.key()]
        == SuppressedTally(
          numerator: CountRange(least: 20, most: 50),
          denominator: CountRange(least: 60, most: 90)))
    let other = Self.council("E06000030", [(4, 15), (0, 15)])
    #expect(try ReleasedTallies.merged([other, second]).suppressed == sum.suppressed)
  }

  /// 20 to 50 of 60 to 90: all of the suppressed no, 20 of 90; all yes, 50 of 90.
  @Test("the bounds by hand in kpis.csv and kpis.json, which fits its schema")
  func bounds() throws {
    let sum = try ReleasedTallies.merged([
      Self.council("E06000030", [(2, 15), (1, 15)]),
      Self.council("E06000031", [(10, 30), (10, 30)]),
    ])
    let table = KPITable(
      Evaluator().evaluation(of: sum, generated: CalendarDate(dayNumber: 20_001)))
    let lines = KPICSVFile(table).text.split(separator: "\n").filter {
      $0.hasSuffix(",0.2222222222222222,0.5555555555555556")
    }
    // Of everyone and of the arm that both are of; nothing shown tells how many girls there are.
    #expect(lines.count == 2 && lines.allSatisfy { $0.contains(",all,All areas,") })
    let text = String(
      decoding: try JSONEncoder().encode(KPIFile(table, tool: "t")), as: UTF8.self)
    let schema = try SchemaValidator.named("paramount-kpis-1.schema.json").get()
    #expect(try schema.faults(of: text) == [])
    #expect(text.components(separatedBy: "\"bounds\":{").count == 3)
    let broken = text.replacingOccurrences(of: "\"bounds\":{", with: "\"bounds\":{\"value\":3,")
    #expect(try !schema.faults(of: broken).isEmpty)
  }

  /// To the nearest 10: 30 recognised are 25 to 34, 20 of 60 are 15 to 24 of 55 to 64.
  @Test("the range by hand where counts are rounded")
  func rounded() throws {
    let sum = try ReleasedTallies.merged([
      Self.council("E06000030", [(2, 15), (1, 15)], round: .ten),
      Self.council("E06000031", [(10, 30), (10, 30)], round: .ten),
    ])
    let range = try #require(sum.suppressed[Self.key()])
    #expect(range.numerator == CountRange(least: 15, most: 24 + 34))
    #expect(range.denominator == CountRange(least: 55, most: 64 + 34))
  }

  /// The first council's years leave by area; the second's 3 and 27 in two arms would not.
  ///
  /// Here all
  /// are of one arm, so that the second has none by period at all.
  @Test("tallies by period are in the sum only where every council has them")
  func periods() throws {
    let first = Self.council("E06000030", [(10, 30), (10, 30)])
    let second = Self.council("E06000031", [(3, 30), (27, 60)])
    #expect(first.shown.tallies.keys.contains { $0.cell.period != nil })
    #expect(second.withheldTables.map(\.kind) == [.periods])
    let sum = try ReleasedTallies.merged([first, second])
    #expect(!sum.shown.tallies.keys.contains { $0.cell.period != nil })
    #expect(sum.withheldTables.map(\.kind) == [.periods])
    #expect(sum.shown.tallies[Self.key()]?.numerator == 50)
  }

  @Test("tallies by period are added at the widest level of any council")
  func levels() throws {
    let (first, second) = (
      Self.council("E06000030", [(10, 30), (10, 30)]),
      Self.council("E06000031", [(20, 30), (20, 30)])
    )
    var shown = second.shown
    for period in Self.periods {
      let leaf = Self.key(Cell(area: "E06000031", arm: .comparison, period: period))
      shown.tallies[Self.key(Cell(arm: .comparison, period: period))] = shown.tallies[leaf]
      shown.tallies[leaf] = nil
    }
    let table = WithheldTable(
      kind: .areaPeriods, indicator: "contact", moment: .before(months: 6))
    let sum = try ReleasedTallies.merged([
      first, ReleasedTallies(shown: shown, withheldTables: [table]),
    ])
    let found = sum.shown.tallies.filter { $0.key.cell.period != nil }
    #expect(
      found.mapValues(\.numerator)
        == Dictionary(
          uniqueKeysWithValues: Self.periods.map {
            (Self.key(Cell(arm: .comparison, period: $0)), 30)
          }))
    #expect(sum.withheldTables == [table])
    let text = try TallyFile(.released(sum, ledgerEntry: nil), toolkit: "t").text()
    #expect(try TallyFile(reading: Array(text.utf8)).tallies == sum.shown)
  }
}

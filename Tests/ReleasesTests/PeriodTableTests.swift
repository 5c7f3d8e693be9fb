import Indicators
import Releases
import Studies
import Tallies
import Testing

@Suite("Tallies by period leave at the finest level that is safe")
struct PeriodTableTests {
  private static let areas = ["E06000030", "E06000031"]
  private static let periods = [2022, 2023].map { StudyPeriod(.year, number: $0) }

  private static let study = Study(
    title: "Fixture", extracted: CalendarDate(dayNumber: 20_000),
    areas: areas.enumerated().map { place, code in
      Area(code: code, name: code, rollout: place == 0 ? CalendarDate(dayNumber: 19_000) : nil)
    }, indicators: [.contact], notCollected: [], tables: ["children", "contacts"],
    baselineAreas: [], outcomes: Outcomes(primary: nil, secondary: []),
    disclosure: DisclosureRule(), targets: [:], synthetic: true,
    design: StudyDesign(question: "?", period: .year))

  /// With the attribute of 100 in the first area (rollout in 2023, comparison in 2022 and 2023) and
  /// the second (comparison both years), by area, arm and year.
  private static func set(_ counts: [(area: Int, arm: Arm, year: Int, count: Int)]) -> TallySet {
    var set = TallySet(study: study)
    for entry in counts {
      let tally = Tally(
        numerator: entry.count, denominator: 100, missing: 0, notLinked: 0, notFollowedUp: 0,
        clusters: ClusterSums(
          clusters: 100, several: 0, xx: entry.count, xn: entry.count, nn: 100))
      let area = areas[entry.area]
      let cells = [
        Cell(), Cell(arm: entry.arm), Cell(area: area), Cell(area: area, arm: entry.arm),
        Cell(area: area, arm: entry.arm, period: periods[entry.year]),
      ]
      for cell in cells { set.tallies[key(cell), default: .zero].merge(tally) }
    }
    return set
  }

  private static func key(_ cell: Cell) -> TallyKey {
    TallyKey(indicator: "contact", moment: .before(months: 6), cell: cell)
  }

  private static func released(
    _ counts: [(area: Int, arm: Arm, year: Int, count: Int)]
  ) -> (cells: [Cell: Int], withheld: [WithheldTable.Kind]) {
    let released = DisclosureControl(study.disclosure).release(set(counts))
    let periods = released.shown.tallies.filter { $0.key.cell.period != nil }
    return (
      periods.reduce(into: [:]) { $0[$1.key.cell] = $1.value.numerator },
      released.withheldTables.map(\.kind)
    )
  }

  @Test("by area and arm where no cell is small")
  func byArea() {
    let released = Self.released([
      (0, .comparison, 0, 20), (0, .rollout, 1, 30), (1, .comparison, 0, 40),
      (1, .comparison, 1, 10),
    ])
    #expect(released.cells.count == 4 && released.withheld.isEmpty)
    #expect(
      released.cells[
        Cell(area: Self.areas[1], arm: .comparison, period: Self.periods[1])] == 10)
  }

  /// Between the ends of calendar and academic years lie few days, and few children.
  @Test("none of what is counted by academic year as well")
  func besideYears() {
    var set = Self.set([(0, .comparison, 0, 20), (1, .comparison, 1, 30)])
    for area in Self.areas {
      let place = Self.key(Cell(area: area, arm: .comparison))
      let year = ReferenceStratum(year: 2022)
      set.strata[StratumKey(tally: place, stratum: year)] = StratumTally(
        numerator: 20, denominator: 100)
    }
    let released = DisclosureControl(Self.study.disclosure).release(set)
    #expect(!released.shown.tallies.keys.contains { $0.cell.period != nil })
    #expect(released.withheldTables.contains { $0.kind == .periods })
  }

  /// The second area has 3 in 2022, but 23 with the first area's of the comparison arm; of its 13
  /// in both years all may be of 2023, when there are 30, or of 2022.
  @Test("by arm where an area's is small")
  func byArm() {
    let released = Self.released([
      (0, .comparison, 0, 20), (0, .comparison, 1, 20), (0, .rollout, 1, 30),
      (1, .comparison, 0, 3), (1, .comparison, 1, 10),
    ])
    #expect(
      released.cells == [
        Cell(arm: .comparison, period: Self.periods[0]): 23,
        Cell(arm: .comparison, period: Self.periods[1]): 30,
        Cell(arm: .rollout, period: Self.periods[1]): 30,
      ])
    #expect(released.withheld == [.areaPeriods])
  }

  /// Of the second area's 13 at most 10 are of 2023, when the arm has no more: at least 3 of 2022.
  @Test("not by arm where the arm's and the area's leave a small number of an area over")
  func leftOver() {
    let released = Self.released([
      (0, .comparison, 0, 20), (0, .rollout, 1, 30), (1, .comparison, 0, 3),
      (1, .comparison, 1, 10),
    ])
    #expect(
      released.cells == [Cell(period: Self.periods[0]): 23, Cell(period: Self.periods[1]): 40])
    #expect(released.withheld == [.areaPeriods])
  }

  /// In 2023 the comparison arm has 2, everybody 32; all of its 62 may be among the 70 of 2022.
  @Test("for everybody where an arm's is small")
  func everybody() {
    let released = Self.released([
      (0, .comparison, 0, 20), (0, .rollout, 0, 10), (0, .rollout, 1, 30),
      (1, .comparison, 0, 40), (1, .comparison, 1, 2),
    ])
    #expect(
      released.cells == [Cell(period: Self.periods[0]): 70, Cell(period: Self.periods[1]): 32])
    #expect(released.withheld == [.areaPeriods])
  }

  @Test("not at all where everybody's is small, or their total is suppressed")
  func none() {
    let small = Self.released([(0, .comparison, 0, 20), (1, .comparison, 1, 2)])
    #expect(small.cells.isEmpty && small.withheld == [.periods])
    let few = Self.released([(0, .comparison, 0, 0), (1, .comparison, 1, 3)])
    #expect(few.cells.isEmpty && few.withheld == [.periods])
  }
}

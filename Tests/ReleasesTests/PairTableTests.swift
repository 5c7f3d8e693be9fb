import Indicators
import Studies
import Tallies
import Testing

@testable import Releases

@Suite("Paired tables of rows that leave do not tell that a withheld cell is small")
struct PairTableTests {
  private static let moments = MomentPair(before: .at(months: 0), after: .at(months: 6))
  private static let rule = PrimaryRule(DisclosureRule(suppress: .oneToFive))

  /// Two areas in care on the day and six months later, of 60 children each, all followed up.
  private func set(_ first: [Int], _ second: [Int]) -> TallySet {
    var set = TallySet(
      study: Study(
        title: "Two areas", extracted: CalendarDate(dayNumber: 20_000), areas: [],
        indicators: [], notCollected: [], tables: [], baselineAreas: [],
        outcomes: Outcomes(primary: nil, secondary: []),
        disclosure: DisclosureRule(suppress: .oneToFive), targets: [:], synthetic: true))
    for (area, cells) in [("E10000025", first), ("E06000038", second)] {
      for cell in [
        Cell(), Cell(arm: .rollout), Cell(area: area), Cell(area: area, arm: .rollout),
      ] {
        let key = PairKey(indicator: "social-care", moments: Self.moments, cell: cell)
        set.pairs[key, default: .zero].merge(
          PairTally(
            yesYes: cells[0], yesNo: cells[1], noYes: cells[2], noNo: cells[3], change: .zero))
        for (moment, yes) in [
          (Self.moments.before, cells[0] + cells[1]), (Self.moments.after, cells[0] + cells[2]),
        ] {
          let finding = TallyKey(indicator: "social-care", moment: moment, cell: cell)
          set.tallies[finding, default: .zero].merge(
            Tally(
              numerator: yes, denominator: 60, missing: 0, notLinked: 0, notFollowedUp: 0,
              clusters: .zero))
        }
      }
    }
    return set
  }

  private func levels(_ set: TallySet) -> Set<TableLevel> {
    let tables = PairTables(set, Set(set.tallies.keys), Self.rule)
    return Set(tables.shown.map { TableLevel($0.cell) })
  }

  @Test("the total leaves where the rest of it has room for more than a small number")
  func room() {
    // In the first area 30 and 25 of 60: at least 5 left care. Of 16 in all at most 11 are left for
    // the second, in which 2 did.
    #expect(levels(set([16, 14, 9, 21], [18, 2, 10, 30])) == [.everybody, .arms])
  }

  @Test("the total is withheld where one area's findings leave the other no room")
  func noRoom() {
    // In the first area 30 and 16 of 60: at least 14 left care. Of 16 in all at most 2 are left for
    // the second: whoever has the total knows that it is small.
    #expect(levels(set([16, 14, 0, 30], [18, 2, 10, 30])) == [])
  }

  @Test("what two findings say of a table: the bounds of a table with two known margins")
  func bounds() {
    func finding(_ yes: Int, of known: Int, missing: Int) -> Tally {
      Tally(
        numerator: yes, denominator: known, missing: missing, notLinked: 0, notFollowedUp: 0,
        clusters: .zero)
    }
    let bounds = PairBounds(
      before: finding(30, of: 60, missing: 0), after: finding(16, of: 56, missing: 4))
    // All 60 are known before, so that just 56 are pairs; 4 known before may each be of either kind.
    #expect(bounds.pairs == 56...56)
    // Yes both times: at most 16; at least 30 − 4 − (56 − 16) < 0. Yes then no: at most 30, at least
    // 30 − 4 − 16. No then yes: at most 16, at least 30 − 4 − 40 < 0. No both times: at most 30, at
    // least 30 − 4 − 16.
    #expect(bounds.cells == [0...16, 10...30, 0...16, 10...30])
    let one = PairBounds(before: finding(30, of: 60, missing: 0), after: nil)
    #expect(one.cells.map(\.upperBound) == [30, 30, 30, 30] && one.pairs == 0...60)
  }

  @Test("ranges of rows narrow each other through their sums")
  func sums() {
    let (one, two) = (Cell(area: "E10000025"), Cell(area: "E06000038"))
    let ranges = SumRanges([Cell(): 16...16, one: 14...30, two: 0...20])
    #expect(ranges[one] == 14...16 && ranges[two] == 0...2)
    #expect(ranges[Cell(area: "E06000039")] == 0...0)
  }
}

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
        title: "Two areas", extracted: CalendarDate(dayNumber: 20_000),
        areas: ["E10000025", "E06000038"].map { Area(code: $0, name: $0, rollout: nil) },
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

  @Test("where nobody changed, one moment's finding of a row tells the other's, which is withheld")
  func nobodyChanged() {
    let set = set([20, 0, 0, 40], [18, 0, 0, 42])
    #expect(levels(set) == Set(TableLevel.allCases))
    let withheld = TallyKey(
      indicator: "social-care", moment: Self.moments.before, cell: Cell(area: "E06000038"))
    let shown = Set(set.tallies.keys).subtracting([withheld])
    #expect(PairTables(set, shown, Self.rule).shown.isEmpty)
  }

  @Test("where a level is withheld, so are its places in which nobody is counted twice")
  func nobodyTwice() throws {
    var set = set([16, 14, 0, 30], [18, 2, 10, 30])
    // Nobody of the comparison arm has a known answer: 7 are not linked.
    for moment in [Self.moments.before, Self.moments.after] {
      let key = TallyKey(indicator: "social-care", moment: moment, cell: Cell(arm: .comparison))
      set.tallies[key] = Tally(
        numerator: 0, denominator: 0, missing: 0, notLinked: 7, notFollowedUp: 0, clusters: .zero)
    }
    let place = PairKey(
      indicator: "social-care", moments: Self.moments, cell: Cell(arm: .comparison))
    #expect(set.pairPlaces(set.pairs.keys).contains(place))
    let released = DisclosureControl(set.study.disclosure).release(set)
    #expect(released.shown.pairs.isEmpty && released.withheldPairs.contains(place))
  }

  @Test("children who are not linked leave no more room, since the totals tell who is counted once")
  func notLinked() {
    var set = set([16, 14, 0, 30], [18, 2, 10, 30])
    for key in set.tallies.keys { set.tallies[key]?.notLinked = 40 }
    #expect(levels(set) == [])
  }

  @Test("what may be known of a row: findings from above, margins of the table from below")
  func bounds() {
    let set = set([16, 14, 0, 30], [18, 2, 10, 30])
    let key = PairKey(
      indicator: "social-care", moments: Self.moments, cell: Cell(area: "E10000025"))
    let table = set.pairs[key] ?? .zero
    // 30 of 60 before and 16 after. Yes both times: at most 16, at least 30 + 16 − 60 < 0. Yes then
    // no: at most 30, at least 30 − 16. No then yes: at most 16. Never: at most 30, at least 14.
    let all = PairBounds(key: key, set: set, shown: Set(set.tallies.keys))
    #expect(all.cells(of: table) == [0...16, 14...30, 0...16, 14...30])
    let none = PairBounds(key: key, set: set, shown: [])
    #expect(none.cells(of: table).map(\.lowerBound) == [0, 14, 0, 14])
    #expect(none.cells(of: table).allSatisfy { $0.upperBound > 1_000_000 })
  }

  @Test("ranges of rows narrow each other through their sums")
  func sums() {
    let (one, two) = (Cell(area: "E10000025"), Cell(area: "E06000038"))
    let ranges = SumRanges([Cell(): 16...16, one: 14...30, two: 0...20])
    #expect(ranges[one] == 14...16 && ranges[two] == 0...2)
    #expect(ranges[Cell(area: "E06000039")] == 0...0)
  }
}

import Indicators
import Releases
import Studies
import Tallies
import TallyFiles
import Testing

@Suite("What disclosure control lets pass is written, read and added")
struct GateFileTests {
  /// What passes of one of the two areas, or of both.
  private static func released(
    _ places: [Int], _ rule: DisclosureRule = DisclosureRule()
  ) -> ReleasedTallies {
    var study = SmallStudy()
    study.areas = places.map { study.areas[$0] }
    study.disclosure = rule
    return DisclosureControl(rule).release(study.tallies)
  }

  private static func read(_ released: ReleasedTallies) throws -> ReleasedTallies? {
    let text = try TallyFile(.released(released, ledgerEntry: nil), toolkit: "t").text()
    guard case .released(let read, _) = try TallyFile(reading: Array(text.utf8)).contents else {
      return nil
    }
    return read
  }

  @Test(
    "what is read is what passed, and one file added is itself",
    arguments: [
      DisclosureRule(), DisclosureRule(secondary: false), DisclosureRule(suppress: .none),
      DisclosureRule(suppress: .underTen),
    ])
  func roundTrip(rule: DisclosureRule) throws {
    let released = Self.released([0, 1], rule)
    #expect(released.suppressed.isEmpty == (rule.suppress == .none))
    #expect(try Self.read(released) == released)
    #expect(try ReleasedTallies.merged([released]) == released)
  }

  @Test("the sum of what passed of two areas can be written and read, in either order")
  func sums() throws {
    let (one, two) = (Self.released([0]), Self.released([1]))
    let sum = try ReleasedTallies.merged([one, two])
    #expect(try ReleasedTallies.merged([two, one]) == sum)
    #expect(try Self.read(sum) == sum)
    for key in one.suppressed.keys { #expect(sum.suppressed[key] != nil) }
  }

  @Test("withheld parts of changes of scores are withheld from the sum, and none may be of nothing")
  func parts() throws {
    let (plain, key) = (Self.released([0], DisclosureRule(suppress: .none)), Self.change)
    var shown = plain.shown
    #expect(shown.scoreChanges[key] != nil)
    shown.scoreChanges[key]?.bands = [:]
    let other = Self.released([1], DisclosureRule(suppress: .none))
    let part = ReleasedTallies(shown: shown, withheldParts: [key: [.bands]])
    let sum = try ReleasedTallies.merged([part, other])
    #expect(sum.withheldParts == [key: [.bands]])
    #expect(sum.shown.scoreChanges[key]?.bands == [:])
    #expect(sum.shown.scoreChanges[key]?.outcomes.isEmpty == false)
    #expect(try Self.read(sum) == sum)
    shown.scoreChanges[key] = nil
    let nothing = ReleasedTallies(shown: shown, withheldParts: [key: [.bands]])
    #expect(throws: TallyFileProblems.self) { try Self.read(nothing) }
  }

  private static let change = PairKey(
    indicator: "sdq-total", moments: MomentPair(before: .baseline, after: .followUp),
    cell: Cell(informant: .parent))

  @Test("counts by year are added at the widest level of all, and gone where one withholds them")
  func years() throws {
    let rule = DisclosureRule(suppress: .none)
    let (one, other) = (Self.released([0], rule), Self.released([1], rule))
    var shown = one.shown
    shown.strata = one.shown.strata.reduce(into: [:]) { sums, entry in
      let key = TallyKey(
        indicator: entry.key.tally.indicator, moment: entry.key.tally.moment, cell: Cell())
      sums[StratumKey(tally: key, stratum: entry.key.stratum), default: .zero].merge(entry.value)
    }
    let sum = try ReleasedTallies.merged([other, ReleasedTallies(shown: shown)])
    #expect(sum.shown.strata.keys.allSatisfy { $0.tally.cell == Cell() })
    let all = [one, other].flatMap { $0.shown.strata.values.map(\.denominator) }
    #expect(sum.shown.strata.values.map(\.denominator).reduce(0, +) == all.reduce(0, +))
    #expect(all.reduce(0, +) > 0)
    let tables = [Moment.at(months: 0), .within(months: 12)].map {
      WithheldTable(kind: .years, indicator: "fsm", moment: $0)
    }
    shown.strata = [:]
    let without = ReleasedTallies(shown: shown, withheldTables: tables)
    #expect(try ReleasedTallies.merged([other, without]).shown.strata.isEmpty)
  }
}

import Indicators
import Releases
import Studies
import Tallies
import Testing

@Suite("Who answered is shown though few are not followed up, and why others did not is not told")
struct UnansweredTests {
  private static let moment = Moment.baseline

  /// The release of one area: how many answered, did not, and are not followed up, by indicator.
  private static func released(
    _ numbers: [(Indicator, known: Int, missing: Int, notFollowedUp: Int)]
  ) -> ReleasedTallies {
    let area = "E06000030"
    let study = Study(
      title: "Fixture", extracted: CalendarDate(dayNumber: 20_000),
      areas: [Area(code: area, name: area, rollout: nil)], indicators: numbers.map(\.0),
      notCollected: [], tables: ["children", "sdq"], baselineAreas: [],
      outcomes: Outcomes(primary: nil, secondary: []),
      disclosure: DisclosureRule(suppress: .oneToFive), targets: [:], synthetic: true)
    var set = TallySet(study: study)
    for cell in [Cell(), Cell(arm: .comparison), Cell(area: area)]
      + [Cell(area: area, arm: .comparison)]
    {
      for (indicator, known, missing, notFollowedUp) in numbers {
        let key = TallyKey(
          indicator: indicator.id, moment: moment, cell: cell.answered(by: .parent))
        set.tallies[key] = Tally(
          numerator: 10 * known, denominator: known, missing: missing, notLinked: 0,
          notFollowedUp: notFollowedUp, clusters: .zero, squares: 120 * known)
      }
      let all = CountKey(unit: "children", dimension: "recognised", category: "all", cell: cell)
      set.counts[all] = numbers.first.map { $0.known + $0.missing + $0.notFollowedUp }
    }
    return DisclosureControl(study.disclosure).release(set)
  }

  private static func key(_ indicator: Indicator) -> TallyKey {
    TallyKey(indicator: indicator.id, moment: moment, cell: Cell(informant: .parent))
  }

  @Test("40 of 53 who answered are shown beside 3 who are not followed up")
  func shown() {
    let released = Self.released([(.sdqTotal, 40, 10, 3)])
    #expect(released.shown.tallies[Self.key(.sdqTotal)]?.denominator == 40)
    #expect(
      Set(released.hidden[Self.key(.sdqTotal)] ?? []).isSuperset(of: [.missing, .notFollowedUp]))
  }

  @Test(
    "where one question hides its reasons, no other of the same children tells who is followed up")
  func others() {
    let released = Self.released([(.sdqTotal, 40, 3, 10), (.sdqImpact, 20, 23, 10)])
    for indicator in [Indicator.sdqTotal, .sdqImpact] {
      #expect(released.shown.tallies[Self.key(indicator)]?.notFollowedUp == 0)
      #expect(
        Set(released.hidden[Self.key(indicator)] ?? []).isSuperset(of: [.missing, .notFollowedUp])
          || released.suppressed[Self.key(indicator)] != nil)
    }
  }

  @Test("reasons that are not few are told")
  func told() {
    let released = Self.released([(.sdqTotal, 40, 12, 10)])
    #expect(released.shown.tallies[Self.key(.sdqTotal)]?.missing == 12)
    #expect(!(released.hidden[Self.key(.sdqTotal)] ?? []).contains(.missing))
  }

  @Test("where everybody followed up answered, who is not followed up is told with who answered")
  func everybodyAnswered() {
    let released = Self.released([(.sdqTotal, 40, 0, 3)])
    #expect(released.shown.tallies[Self.key(.sdqTotal)] == nil)
  }
}

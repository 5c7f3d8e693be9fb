import Indicators
import Releases
import Studies
import Tallies
import Testing

@Suite("Zeros are shown, or hidden like small numbers, as the study declares")
struct ZeroTests {
  private static let areas = (0..<4).map { "E0600003\($0)" }

  /// What passes of a count of 50 in each of four areas.
  private func released(
    _ counts: [Int], _ zeros: DisclosureRule.Zeros, secondary: Bool = true
  ) -> ReleasedTallies {
    let study = Study(
      title: "Fixture", extracted: CalendarDate(dayNumber: 20_000),
      areas: Self.areas.map { Area(code: $0, name: $0, rollout: nil) }, indicators: [.contact],
      notCollected: [], tables: ["children", "contacts"], baselineAreas: [],
      outcomes: Outcomes(primary: nil, secondary: []),
      disclosure: DisclosureRule(secondary: secondary, zeros: zeros), targets: [:],
      synthetic: true)
    var set = TallySet(study: study)
    for (area, count) in zip(Self.areas, counts) {
      let tally = Tally(
        numerator: count, denominator: 50, missing: 0, notLinked: 0, notFollowedUp: 0,
        clusters: ClusterSums(clusters: 50, several: 0, xx: count, xn: count, nn: 50))
      for place in [nil, area] {
        for arm in [nil, Arm.comparison] {
          set.tallies[Self.key(place, arm), default: .zero].merge(tally)
        }
      }
    }
    return DisclosureControl(study.disclosure).release(set)
  }

  private static func key(_ area: String?, _ arm: Arm? = nil) -> TallyKey {
    TallyKey(indicator: "contact", moment: .before(months: 6), cell: Cell(area: area, arm: arm))
  }

  private func suppressed(_ released: ReleasedTallies) -> [Int] {
    Self.areas.indices.filter { released.suppressed[Self.key(Self.areas[$0])] != nil }
  }

  @Test("shown by default")
  func shown() {
    let released = released([0, 20, 30, 50], .shown)
    #expect(suppressed(released).isEmpty && released.suppressed.isEmpty)
  }

  @Test(
    "hidden without secondary suppression: the zeros and nothing else",
    arguments: [DisclosureRule.Zeros.suppressed, .suppressedOf(["contact"])])
  func alone(zeros: DisclosureRule.Zeros) {
    #expect(suppressed(released([0, 20, 30, 50], zeros, secondary: false)) == [0, 3])
    #expect(suppressed(released([0, 20, 30, 50], .suppressedOf(["fsm"]), secondary: false)) == [])
  }

  /// 0 of 50 would follow from the total less the three others, so that another area goes too.
  @Test("one zero takes another area with it, so that nobody can work it out")
  func secondary() {
    let released = released([0, 20, 30, 25], .suppressed)
    let places = suppressed(released)
    #expect(places.contains(0) && places.count == 2)
    #expect(released.shown.tallies[Self.key(nil)]?.numerator == 75)
  }

  /// With nobody anywhere the total is hidden too: it would tell every area.
  @Test("nobody anywhere is hidden everywhere")
  func nobody() {
    let released = released([0, 0, 0, 0], .suppressed)
    #expect(suppressed(released) == [0, 1, 2, 3])
    #expect(released.shown.tallies.isEmpty)
  }

  @Test("of no indicator: all are shown")
  func ofNone() {
    #expect(suppressed(released([0, 20, 30, 25], .shown)) == [])
    #expect(self.released([0, 20, 30, 25], .suppressedOf([])).suppressed.isEmpty)
  }
}

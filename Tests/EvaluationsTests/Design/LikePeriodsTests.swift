import Indicators
import Statistics
import Studies
import Tallies
import Testing

@testable import Evaluations

@Suite("The difference over like calendar time")
struct LikePeriodsTests {
  /// Four areas over four quarters of 2022: the first rolled out in the second quarter, the second
  /// in the fourth, the others never.
  private func panel(
    rollouts: [String?] = ["2022-05-01", "2022-10-01", nil, nil],
    suppress: DisclosureRule.Threshold = .none
  ) -> PanelFixture {
    PanelFixture(
      rollouts: rollouts, suppress: suppress,
      counts: [
        [(10, 50), (20, 50), (22, 50), (24, 50)],
        [(11, 40), (12, 40), (13, 40), (19, 40)],
        [(30, 60), (21, 60), (20, 60), (19, 60)],
        [(25, 30), (10, 30), (11, 30), (12, 30)],
      ])
  }

  /// The outcome with the counts of areas and arms as sums of those of periods.
  private func estimate(
    _ panel: PanelFixture, _ change: (inout TallySet) -> Void = { _ in }
  ) throws -> EffectEstimate {
    var set = panel.set
    for (key, tally) in panel.set.tallies {
      let cell = Cell(area: key.cell.area, arm: key.cell.arm)
      let whole = TallyKey(indicator: key.indicator, moment: key.moment, cell: cell)
      set.tallies[whole, default: .zero].merge(tally)
    }
    change(&set)
    let outcome = try #require(OutcomeIndex(set).outcomes(panel.indicator, .toDate).first)
    return LikePeriods(outcome, in: set.study, length: .quarter, level: .ninetyFive).estimate
  }

  /// By hand, from the counts above.
  ///
  /// Rollout arm: 20 + 22 + 24 of 150 and 19 of 40, which is 85 of 190.
  /// Comparison arm from the second quarter on: the second area's 12 + 13 of 80, 21 + 20 + 19 of
  /// 180 and 10 + 11 + 12 of 90: 118 of 350. Over all days 10 of 50, 11 of 40, 30 of 60 and 25 of 30
  /// more: 194 of 530.
  @Test("by hand: 85 of 190 less 118 of 350, with Newcombe's interval")
  func byHand() throws {
    let found = try estimate(panel())
    let size = try #require(found.estimate)
    let newcombe = DifferenceMethod.newcombe.interval(
      ProportionPair(Proportion(85, of: 190), Proportion(118, of: 350)), level: .ninetyFive)
    let limits = try #require(newcombe)
    #expect(size.isClose(85.0 / 190 - 118.0 / 350, limits.lower, limits.upper))
    #expect(size.method == "newcombe" && found.method == .difference && found.p == nil)
    #expect((found.rolloutAreas, found.comparisonAreas) == (2, 3))
    #expect(found.note?.contains("from 2022 Q2 on") == true)
  }

  @Test("where the first rollout is in the first period it is the unadjusted difference")
  func allAlike() throws {
    let early = panel(rollouts: ["2022-01-01", "2022-10-01", nil, nil])
    let found = try #require(try estimate(early).estimate)
    // 10 + 20 + 22 + 24 of 200 and 19 of 40 less 11 + 12 + 13 of 120, 90 of 240 and 58 of 120.
    #expect(abs(found.value - (95.0 / 240 - 184.0 / 480)) < 1e-12)
  }

  @Test("refused in words: nobody by period, nobody from then on, an arm missing, a small part")
  func refused() throws {
    let plain = try estimate(panel()) { set in
      set.tallies = set.tallies.filter { $0.key.cell.period == nil }
    }
    #expect(plain.estimate == nil && plain.note?.contains("by the period") == true)
    let early = try estimate(panel()) { set in
      set.tallies = set.tallies.filter {
        $0.key.cell.arm == .rollout || $0.key.cell.period?.name ?? "2022 Q1" == "2022 Q1"
      }
    }
    #expect(early.estimate == nil && early.note?.contains("from the first rollout on") == true)
    let empty = try estimate(panel(rollouts: [nil, nil, nil, nil]))
    #expect(
      empty.estimate == nil && empty.note == "No area with the pathway has an answer that is known."
    )
  }

  @Test("a small number among those left out: nothing is given, as it could be worked out")
  func suppressed() throws {
    var counts = panel().counts
    for area in counts.indices { counts[area][0] = area == 2 ? (3, 60) : nil }
    let small = PanelFixture(
      rollouts: ["2022-05-01", "2022-10-01", nil, nil], suppress: .oneToFive, counts: counts)
    #expect(try estimate(small).note == DisclosureGate.smallPeriod)
    let shown = PanelFixture(rollouts: small.rollouts, counts: counts)
    #expect(try estimate(shown).estimate != nil)
  }
}

import Indicators
import Studies
import Tallies
import Testing

@testable import Evaluations

@Suite("A rollout after the day of the extract")
struct RolloutToComeTests {
  /// Nine areas over twelve quarters, their whole counts, and one area's day of rollout given.
  private func set(_ place: Int, rollout: String?, comparators: [String] = []) -> TallySet {
    let plain = StaggeredFixture.panel()
    var rollouts = plain.rollouts
    rollouts[place] = rollout
    let panel = PanelFixture(
      rollouts: rollouts, first: plain.first, comparators: comparators, counts: plain.counts)
    var set = TallySet(study: panel.study)
    set.tallies = plain.set.tallies
    for (area, code) in panel.study.areas.map(\.code).enumerated() {
      for arm in [Arm.rollout, .comparison] where arm == .comparison || area < 4 {
        let key = TallyKey(
          indicator: panel.indicator.id, moment: .toDate, cell: Cell(area: code, arm: arm))
        set.tallies[key] = Fixture.singles(10 + area, of: arm == .rollout ? 60 : 70)
      }
    }
    for arm in [Arm.rollout, .comparison] {
      let key = TallyKey(indicator: panel.indicator.id, moment: .toDate, cell: Cell(arm: arm))
      set.tallies[key] = Fixture.singles(60, of: 300)
    }
    return set
  }

  @Test(
    "the day after the extract everything is as without any rollout",
    arguments: [[], ["E10000006", "E10000007"], ["E10000005", "E10000008"]])
  func dayAfter(comparators: [String]) throws {
    let future = Fixture.evaluation(set(4, rollout: "2027-01-01", comparators: comparators))
    let never = Fixture.evaluation(set(4, rollout: nil, comparators: comparators))
    let (first, second) = (try #require(future.design), try #require(never.design))
    #expect(first.outcomes == second.outcomes && first.tests == second.tests)
    #expect(first.outcomes[0].overTime.contains { $0.estimate != nil })
    #expect(future.comparisons == never.comparisons && !never.comparisons.isEmpty)
    #expect(first.digest != second.digest)
  }

  @Test("on the day of the extract an area is rolled out, with nobody from it on yet")
  func sameDay() throws {
    let today = set(4, rollout: "2026-12-31")
    #expect(today.study.rolloutAreas.count == 5 && today.study.comparisonAreas.count == 4)
    let outcome = try #require(DesignFixture.first(today))
    let randomisation = try #require(outcome.contrast(.randomisation))
    #expect((randomisation.rolloutAreas, randomisation.comparisonAreas) == (4, 4))
    let never = try #require(DesignFixture.first(set(4, rollout: nil))?.contrast(.randomisation))
    #expect((never.rolloutAreas, never.comparisonAreas) == (4, 5))
  }

  @Test("a study says which areas are compared, in its own order")
  func areas() {
    let study = set(1, rollout: "2027-03-01", comparators: ["E10000009", "E10000002"]).study
    #expect(study.rolloutAreas.map(\.code) == ["E10000001", "E10000003", "E10000004"])
    #expect(study.comparisonAreas.map(\.code) == ["E10000002", "E10000009"])
    #expect(
      study.comparedAreas.map(\.code)
        == ["E10000001", "E10000002", "E10000003", "E10000004", "E10000009"])
    #expect(study.areasWithoutRollout.count == 6 && study.isRolloutToCome)
    #expect(study.areasAtExtract[1].rollout == nil && study.areas[1].rollout != nil)
  }
}

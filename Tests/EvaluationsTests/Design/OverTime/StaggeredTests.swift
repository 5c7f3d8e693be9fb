import Statistics
import Studies
import Testing

@testable import Evaluations

@Suite("Staggered rollout: effects by cohort and period, averaged")
struct StaggeredTests {
  // Oracle: numpy 2.4.6, formulas of Callaway and Sant'Anna written out, all 9!/(1!1!2!5!) = 1512
  // ways listed with itertools, limits by bisection of the p value of Y - tau D.
  @Test(
    "estimate, exact p and interval against numpy",
    arguments: [
      (
        EffectMethod.staggeredNeverTreated, 0.1872502323387555, 164,
        -0.050921260119019804, 0.4372148047274152
      ),
      (.staggeredNotYetTreated, 0.19361193407294203, 153, -0.05205899478159788, 0.4479416488118637),
    ])
  func oracle(
    method: EffectMethod, value: Double, extreme: Int, lower: Double, upper: Double
  ) throws {
    let row = try #require(StaggeredFixture.analysis.rows(method).first)
    let estimate = try #require(row.estimate)
    #expect(abs(estimate.value - value) < 1e-13)
    #expect(abs((row.p ?? 0) - Double(extreme) / 1512) < 1e-13)
    #expect(abs((row.floor ?? 0) - 1.0 / 1512) < 1e-16)
    #expect(abs(estimate.lower - lower) < 1e-11 && abs(estimate.upper - upper) < 1e-11)
    #expect(row.rolloutAreas == 4 && row.comparisonAreas == 5)
    #expect(row.note?.contains("3 rollout times, 2 of a single area") == true)
    #expect(row.note?.contains("12 quarters") == true)
  }

  @Test("cohorts: a single area has no limits, two have Welch's, as scipy gives them")
  func cohorts() throws {
    let groups = StaggeredFixture.analysis.groupTimes
    let first = try #require(groups.first { $0.cohort.name == "2023 Q1" && $0.period == nil })
    #expect(abs(first.estimate.value - 0.09397101581749306) < 1e-14)
    #expect(first.estimate.lower == -.infinity && first.areas == 1 && first.comparisonAreas == 5)
    let last = try #require(groups.first { $0.cohort.name == "2023 Q4" && $0.period == nil })
    #expect(abs(last.estimate.value - 0.1164621429791881) < 1e-14 && last.areas == 2)
    #expect(abs(last.estimate.lower - -1.189368126954502) < 1e-10)
    #expect(abs(last.estimate.upper - 1.4222924129128782) < 1e-10)
    let one = try #require(
      groups.first { $0.cohort.name == "2023 Q4" && $0.period?.name == "2024 Q2" })
    #expect(abs(one.estimate.value - 0.11868798388098706) < 1e-14)
    #expect(abs(one.estimate.lower - -0.07199712716068521) < 1e-11)
    #expect(groups.count == 3 + 8 + 7 + 5)
  }

  @Test("a constant added to all areas in a period, or to an area in all periods, changes nothing")
  func shifts() throws {
    let base = StaggeredFixture.panel { _, _, count in (count.x, 100) }.analysis
    let moved = StaggeredFixture.panel { area, time, count in
      (count.x + time % 5 * 3 + area * 4, 100)
    }.analysis
    for (one, other) in zip(base.estimates.prefix(4), moved.estimates.prefix(4)) {
      #expect(one.p.map { abs($0 - (other.p ?? 0)) < 1e-9 } ?? (other.p == nil))
      #expect(abs((one.estimate?.value ?? 0) - (other.estimate?.value ?? 9)) < 1e-14)
      #expect(abs((one.estimate?.lower ?? 0) - (other.estimate?.lower ?? 9)) < 1e-12)
    }
    for (one, other) in zip(base.eventStudy?.points ?? [], moved.eventStudy?.points ?? []) {
      #expect(abs(one.estimate.value - other.estimate.value) < 1e-13)
    }
    #expect(base.eventStudy?.points.isEmpty == false)
    #expect(abs((base.eventStudy?.preTrendP ?? 0) - (moved.eventStudy?.preTrendP ?? 9)) < 1e-12)
  }

  @Test("without any effect, and areas that move alike, estimates are 0 and p is 1")
  func nothing() throws {
    let analysis = StaggeredFixture.panel { area, time, _ in (8 * area + 4 * time, 128) }.analysis
    for row in analysis.rows(.twoPeriods).prefix(1) + analysis.estimates[2...3] {
      #expect(row.estimate?.value == 0 && row.p == 1)
    }
    #expect(analysis.groupTimes.allSatisfy { $0.estimate.value == 0 })
    #expect(analysis.eventStudy?.points.allSatisfy { abs($0.estimate.value) < 1e-15 } == true)
  }

  @Test("an effect of 12 points everywhere from rollout on is found exactly")
  func planted() throws {
    let analysis = StaggeredFixture.panel { area, time, count in
      (
        8 * area + 4 * time + (StaggeredFixture.starts[area].map { time >= $0 } ?? false ? 16 : 0),
        128
      )
    }.analysis
    for row in analysis.estimates[2...3] {
      #expect(abs((row.estimate?.value ?? 0) - 0.125) < 1e-15)
      #expect(abs((row.p ?? 0) - 1.0 / 1512) < 1e-15 && row.p == row.floor)
    }
    for point in analysis.eventStudy?.points ?? [] {
      #expect(abs(point.estimate.value - (point.sinceRollout < 0 ? 0 : 0.125)) < 1e-14)
    }
  }

  @Test("all areas rolled out at one time: never and not yet treated are the same areas")
  func oneTime() throws {
    var counts = StaggeredFixture.panel().counts
    counts.removeLast()
    let fixture = PanelFixture(
      rollouts: (0..<8).map { $0 < 4 ? "2023-10-01" : nil }, counts: counts)
    let rows = fixture.analysis.estimates[2...3]
    #expect(rows.first?.estimate == rows.last?.estimate)
    // 4 of 8: each assignment has its mirror image, 2 of 70.
    #expect(rows.allSatisfy { $0.floor == 2.0 / 70 })
  }

  @Test("an area with the pathway from the first period on is left out and named")
  func always() throws {
    let analysis = StaggeredFixture.panel(quarters: 4..<12).analysis
    let row = analysis.estimates[2]
    #expect(row.rolloutAreas == 3)
    #expect(row.note?.contains(PanelFixture.code(0)) == true)
  }

  @Test("without comparison areas only those not rolled out yet can be compared")
  func withoutComparison() throws {
    let panel = StaggeredFixture.panel()
    let fixture = PanelFixture(
      rollouts: Array(panel.rollouts.prefix(4)), counts: Array(panel.counts.prefix(4)))
    let analysis = fixture.analysis
    let never = try #require(analysis.rows(.staggeredNeverTreated).first)
    #expect(never.estimate == nil && never.note?.contains("never have the pathway") == true)
    let notYet = try #require(analysis.rows(.staggeredNotYetTreated).first)
    #expect(notYet.estimate != nil && notYet.floor == 1.0 / 12)
    #expect(analysis.groupTimes.isEmpty)
    #expect(analysis.rows(.segmentedControlled).first?.estimate == nil)
  }
}

import Statistics
import Studies
import Testing

@testable import Evaluations

@Suite("Segmented regression of the rollout areas' series")
struct SegmentedTests {
  // Oracle: statsmodels 0.15.0, OLS with cov_type HAC, maxlags 2, use_correction and use_t, on the
  // quarters -4 to 4 that all four rollout areas have.
  @Test(
    "change of level and of slope by time since rollout against statsmodels",
    arguments: [
      (
        EffectMethod.segmented, 0.2799335814019898, 0.13652171928564757, 0.42334544351833203,
        -0.009290653364859172
      ),
      (
        .segmentedControlled, 0.31001121774193063, 0.17310676376474995, 0.4469156717191113,
        -0.0027333254736764787
      ),
    ])
  func oracle(
    method: EffectMethod, level: Double, lower: Double, upper: Double, slope: Double
  ) throws {
    let analysis = StaggeredFixture.analysis
    let row = try #require(analysis.rows(method).first)
    #expect(abs((row.estimate?.value ?? 0) - level) < 1e-12)
    #expect(abs((row.estimate?.lower ?? 0) - lower) < 1e-11)
    #expect(abs((row.estimate?.upper ?? 0) - upper) < 1e-11)
    #expect(row.p == nil && row.note?.contains("about one in five such intervals") == true)
    #expect(row.note?.contains("set side by side") == true)
    let part = try #require(analysis.breaks.first { $0.method == method })
    #expect(abs(part.slope.value - slope) < 1e-12 && part.before == 4 && part.after == 5)
  }

  @Test(
    "a line with a step of 25 points and a bend of 2 is found exactly, with nothing that varies")
  func exact() throws {
    let counts = (0..<4).map { area in
      (0..<10).map { time -> (x: Int, n: Int)? in
        (10 + time + (area < 2 && time > 4 ? 25 + 2 * (time - 5) : 0), 100)
      }
    }
    let fixture = PanelFixture(rollouts: ["2023-04-01", "2023-04-01", nil, nil], counts: counts)
    for part in fixture.analysis.breaks {
      #expect(abs(part.level.value - 0.25) < 1e-14 && abs(part.slope.value - 0.02) < 1e-14)
      #expect(part.level.upper == .infinity)
    }
  }

  @Test(
    "fewer than eight periods, or three on a side, are refused with their numbers",
    arguments: [
      (5..<12, "2023-10-01", "2 quarters before rollout and 5 from it on"),
      (0..<11, "2022-06-30", "1 quarter before rollout and 10 from it on"),
      (0..<11, "2024-07-01", "10 quarters before rollout and 1 from it on"),
    ])
  func short(quarters: Range<Int>, rollout: String, text: String) throws {
    let fixture = PanelFixture(
      rollouts: [rollout, nil],
      first: StudyPeriod(.quarter, number: 2022 * 4 + quarters.lowerBound),
      counts: (4..<6).map { area in quarters.map { StaggeredFixture.count(area, $0) } })
    for method in [EffectMethod.segmented, .segmentedControlled] {
      let row = try #require(fixture.analysis.rows(method).first)
      #expect(row.estimate == nil && row.p == nil)
      #expect(row.note?.contains(text) == true)
      #expect(row.note?.contains("at least 8 in all and 3 on each side are needed") == true)
    }
    #expect(fixture.analysis.breaks.isEmpty)
  }
}

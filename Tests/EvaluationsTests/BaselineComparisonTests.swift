import Indicators
import Studies
import Tallies
import Testing

@testable import Evaluations

@Suite("Each child against the national figure of its own year")
struct BaselineComparisonTests {
  /// A set with one indicator in Area 0, arm rollout, counted by reference stratum.
  private func set(
    _ indicator: Indicator, _ moment: Moment, _ strata: [(ReferenceStratum, Int, Int)]
  ) -> TallySet {
    var set = TallySet(study: Fixture.study(indicators: [indicator]))
    let area = set.study.areas[0].code
    let sum = strata.reduce((0, 0)) { ($0.0 + $1.1, $0.1 + $1.2) }
    for (area, arm) in [(nil, nil), (nil, Arm.rollout), (area, nil), (area, .rollout)] {
      set.tallies[Fixture.key(indicator, moment, area: area, arm: arm)] =
        Fixture.singles(sum.0, of: sum.1)
    }
    for (stratum, numerator, denominator) in strata {
      let key = Fixture.key(indicator, moment, area: area, arm: .rollout)
      set.strata[StratumKey(tally: key, stratum: stratum)] =
        StratumTally(numerator: numerator, denominator: denominator)
    }
    return set
  }

  @Test("free meals: 60 children of 2022/23 and 40 of 2023/24 meet 23.8% and 24.6%")
  func ownYear() throws {
    let evaluation = Fixture.evaluation(
      set(
        .freeSchoolMeals, .at(months: 0),
        [
          (ReferenceStratum(year: 2022), 40, 60), (ReferenceStratum(year: 2023), 26, 40),
        ]))
    let finding = try #require(evaluation.finding("fsm", .at(months: 0)))
    let baseline = try #require(finding.baselines.first)
    let mean = (60 * 0.238 + 40 * 0.246) / 100
    #expect(abs(baseline.value - mean) < 1e-12)
    #expect(baseline.period == "2022/23 to 2023/24")
    #expect(abs(baseline.ratio.value - 0.66 / mean) < 1e-12)
    #expect(baseline.matched == 100 && baseline.observed == 66)
    #expect(finding.unlike == nil)
    let expected = try #require(finding.expected)
    #expect(abs(expected.expected - 100 * mean) < 1e-10)
    #expect(expected.observed == 66)
  }

  @Test("children of a year without a figure are not compared, and counted")
  func unpublished() throws {
    let evaluation = Fixture.evaluation(
      set(
        .suspended, .yearOf,
        [
          (ReferenceStratum(year: 2023), 5, 80), (ReferenceStratum(year: 2024), 2, 20),
        ]))
    let finding = try #require(evaluation.finding("suspended", .yearOf))
    let baseline = try #require(finding.baselines.first)
    #expect(baseline.matched == 80 && baseline.observed == 5)
    // 4.04% as published, to two decimals.
    #expect(abs(baseline.value - 0.0404) < 5e-5)
    #expect(baseline.note?.contains("no figure is published") == true)
  }

  @Test("a twelve-month window is not divided by a one-day census; the reason is given")
  func unlike() throws {
    let evaluation = Fixture.evaluation(set(.freeSchoolMeals, .within(months: 12), []))
    let finding = try #require(evaluation.finding("fsm", .within(months: 12)))
    #expect(finding.baselines.isEmpty && finding.expected == nil)
    #expect(finding.unlike?.reason.isEmpty == false)
  }

  @Test("children suspended are set beside children, suspensions beside suspensions")
  func unitOfCount() throws {
    let rate = Fixture.evaluation(
      set(.suspensionRate, .yearOf, [(ReferenceStratum(year: 2023), 12, 100)]))
    let finding = try #require(rate.finding("suspension-rate", .yearOf))
    // 11.31 suspensions for 100 pupils as published, to two decimals.
    #expect(abs((finding.baselines.first?.value ?? 0) - 0.1131) < 5e-5)
    #expect(finding.baselines.first?.p == nil)
  }

  @Test("a day in March belongs to the year that ends on its 31st")
  func marchYear() throws {
    let evaluation = Fixture.evaluation(
      set(.socialCare, .at(months: 0), [(ReferenceStratum(year: 2024), 67, 225)]))
    let finding = try #require(evaluation.finding("social-care", .at(months: 0)))
    #expect(abs((finding.baselines.first?.value ?? 0) - 0.03312) < 1e-4)
  }
}

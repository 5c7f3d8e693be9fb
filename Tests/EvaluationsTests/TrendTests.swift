import Indicators
import Studies
import Tallies
import Testing

@testable import Evaluations

@Suite("Trends by period of the day of imprisonment")
struct TrendTests {
  /// Two areas, the first rolled out on 1 November 2021; the extract is of 31 July 2025.
  private static let study = DesignFixture.study(areas: 2, rollouts: 1)

  /// Quarters of take-up: area, arm, quarter, families accepted and asked.
  private static let rows: [(area: Int, arm: Arm, quarter: String, x: Int, n: Int)] = [
    (0, .comparison, "2021-07-01", 1, 9), (0, .rollout, "2021-10-01", 2, 10),
    (0, .rollout, "2022-01-01", 4, 12), (0, .rollout, "2022-07-01", 3, 11),
    (0, .rollout, "2025-07-01", 5, 13), (1, .comparison, "2022-01-01", 2, 8),
    (1, .comparison, "2022-07-01", 1, 7),
  ]

  private static func set(_ moment: Moment = .toDate, _ indicator: String = "accepted") -> TallySet
  {
    var set = TallySet(study: study)
    for row in rows {
      let period = StudyPeriod(.quarter, containing: Fixture.day(row.quarter))
      let cell = Cell(area: study.areas[row.area].code, arm: row.arm, period: period)
      set.tallies[TallyKey(indicator: indicator, moment: moment, cell: cell)] =
        Fixture.singles(row.x, of: row.n)
    }
    return set.withTotals()
  }

  private func trends(_ set: TallySet = TrendTests.set()) -> [Trend] {
    Evaluator().evaluation(of: set, generated: Fixture.day("2025-08-01")).trends
  }

  private func counts(_ trend: Trend?) -> [String] {
    (trend?.points ?? []).map { "\($0.period.name) \($0.tally.numerator)/\($0.tally.denominator)" }
  }

  @Test("the rollout arm begins with the first whole quarter, ends with the last and has its gaps")
  func rollout() {
    let trend = trends().first { $0.cell == Cell(arm: .rollout) && $0.length == .quarter }
    // 2021 Q4 began before the rollout, 2025 Q3 ends after the extract; 2022 Q2 has nobody.
    #expect(counts(trend) == ["2022 Q1 4/12", "2022 Q2 0/0", "2022 Q3 3/11"])
    #expect(trend?.points[1].estimate == nil)
    #expect(trend?.points[0].estimate?.value == 4.0 / 12)
    #expect(trend?.points[0].estimate?.method == "wilson")
  }

  @Test("everybody is the sum over areas and arms, without the first quarter with anybody")
  func everybody() {
    let trend = trends().first { $0.cell == Cell() && $0.length == .quarter }
    #expect(counts(trend) == ["2021 Q4 2/10", "2022 Q1 6/20", "2022 Q2 0/0", "2022 Q3 4/18"])
  }

  @Test("years hold their quarters: 4 and 3 of 12 and 11 in the rollout arm")
  func years() {
    let trend = trends().first { $0.cell == Cell(arm: .rollout) && $0.length == .year }
    #expect(counts(trend) == ["2022 7/23"])
  }

  @Test("counts released for a whole arm are taken as they are, and areas are not added to them")
  func coarse() {
    var set = TallySet(study: Self.study)
    for (quarter, x) in [("2022-01-01", 6), ("2022-04-01", 7)] {
      let period = StudyPeriod(.quarter, containing: Fixture.day(quarter))
      for cell in [Cell(period: period), Cell(arm: .rollout, period: period)] {
        set.tallies[TallyKey(indicator: "accepted", moment: .toDate, cell: cell)] =
          Fixture.singles(x, of: 20)
      }
    }
    let found = trends(set.withTotals())
    #expect(
      counts(found.first { $0.cell == Cell(arm: .rollout) && $0.length == .quarter })
        == ["2022 Q1 6/20", "2022 Q2 7/20"])
    #expect(counts(found.first { $0.cell == Cell() }) == ["2022 Q2 7/20"])
    #expect(found.first { $0.cell == Cell(arm: .comparison) } == nil)
  }

  @Test("a quarter counts when the follow-up of its last day was over")
  func windows() {
    let study = DesignFixture.study(areas: 1, rollouts: 1, indicators: [.socialCare])
    var set = TallySet(study: study)
    for quarter in ["2024-10-01", "2025-01-01"] {
      let period = StudyPeriod(.quarter, containing: Fixture.day(quarter))
      let cell = Cell(area: study.areas[0].code, arm: .rollout, period: period)
      set.tallies[TallyKey(indicator: "social-care", moment: .at(months: 6), cell: cell)] =
        Fixture.singles(3, of: 10)
    }
    let trend = trends(set.withTotals()).first {
      $0.cell == Cell(arm: .rollout) && $0.length == .quarter
    }
    // 31 December 2024 and six months is 30 June 2025; 31 March and six months 30 September.
    #expect(counts(trend) == ["2024 Q4 3/10"])
  }

  @Test("periods that are not all whose answer is known make no trend")
  func someReleases() {
    var set = Self.set()
    set.tallies[TallyKey(indicator: "accepted", moment: .toDate, cell: Cell(arm: .rollout))] =
      Fixture.singles(15, of: 47)
    // 10 + 12 + 11 + 13 are 46 of 47: the rollout arm has none, everybody still has.
    #expect(trends(set).allSatisfy { $0.cell != Cell(arm: .rollout) })
    #expect(trends(set).contains { $0.cell == Cell() })
  }
}

extension TallySet {
  /// The set with the totals of its tallies by period: of everybody and of each arm.
  fileprivate func withTotals() -> TallySet {
    let keys = tallies.keys.filter { $0.cell.period != nil }
    return keys.reduce(into: self) { set, key in
      let isOfArm = key.cell.area == nil && key.cell.arm != nil
      let isOfAll = key.cell.area == nil && key.cell.arm == nil
      let arms: [Arm?] = isOfAll ? [nil] : isOfArm ? [key.cell.arm] : [nil, key.cell.arm]
      for arm in arms {
        let total = TallyKey(indicator: key.indicator, moment: key.moment, cell: Cell(arm: arm))
        set.tallies[total, default: .zero].merge(tallies[key] ?? .zero)
      }
    }
  }
}

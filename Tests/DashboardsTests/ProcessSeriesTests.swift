import Documents
import Evaluations
import Indicators
import KPIs
import Studies
import Tallies
import Testing

@testable import Dashboards

@Suite("Process limits are those of people who are alike, where they are")
struct ProcessSeriesTests {
  /// Twelve quarters of twenty people each with some events or attributes.
  private func series(_ indicator: Indicator, _ moment: Moment, _ counts: [Int]) -> ProcessSeries {
    let first = StudyPeriod(.quarter, containing: DashboardFixture.day("2022-01-01")).number
    let trend = Trend(
      indicator: indicator.id, moment: moment, cell: Cell(), length: .quarter,
      points: counts.enumerated().map { place, count in
        Trend.Point(
          period: StudyPeriod(.quarter, number: first + place),
          tally: Tally(
            numerator: count, denominator: 20, missing: 0, notLinked: 0, notFollowedUp: 0,
            clusters: ClusterSums(clusters: 20, several: 0, xx: count, xn: count, nn: 20)),
          estimate: Estimate(
            value: Double(count) / 20, lower: 0, upper: 1, level: 0.95, method: "none"))
      })
    return ProcessSeries(trend, of: KPI(indicator, at: moment, by: nil, target: nil))
  }

  private let restless = (0..<12).map { $0.isMultiple(of: 2) ? 5 : 15 }
  private let steady = [Int](repeating: 10, count: 12)

  @Test("events of one child come together: limits take in how much neighbouring periods differ")
  func events() throws {
    let series = series(.suspensionRate, .yearOf, restless)
    // Centre 0.5; standard deviation √(0.5/20) = 0.158114; the standardised values are ±1.581139,
    // their moving ranges all 3.162278, over 1.128 is 2.803438; 3 × 0.158114 × 2.803438 = 1.329788.
    #expect(series.isWidened)
    let limits = try #require(series.points[0].limits)
    #expect(limits.lowerBound == 0 && abs(limits.upperBound - 182.9788) < 1e-3)
  }

  @Test("steady counts have the limits of chance, never narrower ones")
  func chance() throws {
    let series = series(.suspensionRate, .yearOf, steady)
    // 50 ± 100 × 3 × 0.158114 = 50 ± 47.4342.
    let limits = try #require(series.points[0].limits)
    #expect(!series.isWidened)
    #expect(abs(limits.lowerBound - 2.5658) < 1e-3 && abs(limits.upperBound - 97.4342) < 1e-3)
  }

  @Test("children of one family are alike, families are not")
  func kin() throws {
    #expect(series(.freeSchoolMeals, .at(months: 0), restless).isWidened)
    let families = series(.accepted, .toDate, restless)
    #expect(!families.isWidened)
    // 0.5 ± 3 × √(0.25/20) = 0.5 ± 0.335410.
    let limits = try #require(families.points[0].limits)
    #expect(abs(limits.lowerBound - 0.164590) < 1e-6 && abs(limits.upperBound - 0.835410) < 1e-6)
  }
}

import Foundation
import Indicators
import Statistics
import Studies
import Tallies
import Testing

@testable import Evaluations

@Suite("Event study: effects by period since rollout")
struct EventStudyTests {
  /// Distance, effect, limits and areas.
  ///
  /// Oracle: numpy 2.4.6, least squares on indicators of areas, periods and distances (those of 6
  /// and more together), CR2 with inverse roots of I - H by areas, Satterthwaite's degrees of
  /// freedom from the products of the areas' vectors, scipy's t.
  private static let oracle: [(Int, Double, Double, Double, Int)] = [
    (-7, 0.181586793141541, -0.3878684570189129, 0.751042043301995, 2),
    (-6, 0.1364621668500244, -0.6613676395803963, 0.9342919732804452, 2),
    (-5, 0.007842072012658907, -0.2833780542424184, 0.2990621982677362, 3),
    (-4, 0.02043400455032239, -0.33191586861364547, 0.3727838777142903, 4),
    (-3, 0.07442392027570152, -0.28108017402726937, 0.42992801457867236, 4),
    (-2, -0.09113413836559646, -0.29169211888048163, 0.10942384214928873, 4),
    (0, 0.30010945748057993, -0.08364334317573735, 0.6838622581368972, 4),
    (1, 0.24592537590923053, -0.2714740158475854, 0.7633247676660464, 4),
    (2, 0.12018918408689555, -0.07221367956994454, 0.3125920477437356, 4),
    (3, 0.13135058050720558, -0.15377531572819583, 0.416476476742607, 4),
    (4, 0.1497561548153746, -0.22602039517288394, 0.5255327048036331, 4),
    (5, 0.32090425663134614, -0.16004457984699227, 0.8018530931096846, 2),
    (6, 0.2122005962369629, -0.23011736315590448, 0.6545185556298303, 2),
  ]

  @Test("points with CR2 limits against numpy, the last one for all later quarters")
  func points() throws {
    let study = try #require(StaggeredFixture.analysis.eventStudy)
    #expect(study.points.count == Self.oracle.count)
    for (point, oracle) in zip(study.points, Self.oracle) {
      #expect(point.sinceRollout == oracle.0 && point.areas == oracle.4)
      #expect(abs(point.estimate.value - oracle.1) < 1e-12)
      guard point.areas > 2 else {
        #expect(point.noInterval == .fewAreas && point.estimate.upper == .infinity)
        continue
      }
      #expect(point.noInterval == nil)
      #expect(abs(point.estimate.lower - oracle.2) < 1e-9)
      #expect(abs(point.estimate.upper - oracle.3) < 1e-9)
    }
    #expect(study.note?.contains("Points of fewer than three rollout areas") == true)
    #expect(study.note?.contains("The last point holds all later periods too.") == true)
    #expect(study.note?.contains("The first point") == false)
  }

  // Oracle: numpy, sum of squared effects at -7 to -2 from the last period before rollout, in 1462
  // of the 1512 ways at least as large.
  @Test("earlier trends by exact randomisation against numpy")
  func preTrend() throws {
    let study = try #require(StaggeredFixture.analysis.eventStudy)
    #expect(abs((study.preTrendP ?? 0) - 1462.0 / 1512) < 1e-13)
    #expect(study.note?.contains("cannot be below 1 in 1512") == true)
  }

  @Test("where nothing is joined the effects are those of the library's own event study")
  func library() throws {
    let fixture = PanelFixture(
      rollouts: (0..<9).map { $0 < 3 ? "2023-06-30" : nil },
      counts: StaggeredFixture.panel().counts)
    let rows = fixture.counts.enumerated().flatMap { area, row in
      row.enumerated().compactMap { time, count in
        count.map {
          AreaPeriod(
            area: PanelFixture.code(area), period: time, rollout: area < 3 ? 5 : nil,
            value: Double($0.x) / Double($0.n))
        }
      }
    }
    let points = try EventStudy(rows).points
    let study = try #require(fixture.analysis.eventStudy)
    #expect(study.points.count == 11)
    for (one, other) in zip(study.points, points) {
      #expect(one.sinceRollout == other.sinceRollout && one.areas == other.areas)
      #expect(abs(one.estimate.value - other.estimate) < 1e-13)
    }
  }

  @Test("one rollout area: points without limits, and earlier trends are only looked at")
  func oneArea() throws {
    let fixture = PanelFixture(
      rollouts: (0..<9).map { $0 < 1 ? "2023-06-30" : nil },
      counts: StaggeredFixture.panel().counts)
    let study = try #require(fixture.analysis.eventStudy)
    #expect(study.points.count == 11)
    #expect(study.points.allSatisfy { $0.estimate.lower == -.infinity && $0.areas == 1 })
    #expect(study.points.allSatisfy { $0.noInterval == .fewAreas })
    #expect(study.preTrendP == nil)
    #expect(study.note?.contains("cannot be tested, only looked at") == true)
  }

  /// Areas of ten families each, of whom none or all accept, turn about.
  @Test("an interval beyond what a difference can be is not given, nor cut off, and it is said why")
  func beyondPossible() throws {
    let counts = (0..<6).map { area in
      (0..<4).map { time -> (x: Int, n: Int)? in
        (x: (area * 5 + time * 3 + area * time) % 4 < 2 ? 0 : 10, n: 10)
      }
    }
    let fixture = PanelFixture(
      rollouts: (0..<6).map { $0 < 3 ? "2022-07-01" : nil }, counts: counts)
    let study = try #require(fixture.analysis.eventStudy)
    let bare = study.points.filter { $0.noInterval == .beyondPossible }
    #expect(!bare.isEmpty)
    #expect(bare.allSatisfy { $0.areas == 3 && $0.estimate.lower == -.infinity })
    #expect(bare.allSatisfy { $0.estimate.upper == .infinity && $0.estimate.value.isFinite })
    let given = study.points.filter { $0.noInterval == nil }
    #expect(given.allSatisfy { $0.estimate.lower >= -1 && $0.estimate.upper <= 1 })
    #expect(study.note?.contains("beyond \u{2212}100 to +100 percentage points") == true)
    let record = try #require(
      String(bytes: JSONEncoder().encode(DesignRecordEvents(study)), encoding: .utf8))
    #expect(record.components(separatedBy: "\"beyond-possible\"").count == bare.count + 1)
  }

  @Test("points of a scale may differ by more than one, shares may not")
  func allowed() {
    let reach = Interval(lower: -1.2, upper: 0.5)
    for (indicator, isAllowed) in [(Indicator.accepted, false), (.sdqTotal, true)] {
      let outcome = OverTimeOutcome(
        measure: indicator.measure, plural: "families", level: .ninetyFive,
        gate: DisclosureGate(PanelFixture(rollouts: [], counts: []).study))
      #expect(outcome.allows(reach) == isAllowed)
      #expect(outcome.allows(Interval(lower: -1, upper: 1)))
    }
  }

  @Test("gaps leave the points that can be seen, and no test of earlier trends")
  func gaps() throws {
    let study = try #require(
      StaggeredFixture.panel { area, time, count in
        area == 8 && (3...10).contains(time) ? nil : count
      }.analysis.eventStudy)
    #expect(study.points.count == 13 && study.preTrendP == nil)
    #expect(study.note?.contains("Periods are not complete") == true)
  }

  @Test("without comparison areas one rollout time leaves nothing to tell effects from")
  func refused() throws {
    let fixture = PanelFixture(
      rollouts: ["2023-06-30", "2023-06-30", "2023-06-30"],
      counts: Array(StaggeredFixture.panel().counts.prefix(3)))
    let study = try #require(fixture.analysis.eventStudy)
    #expect(study.points.isEmpty && study.preTrendP == nil)
    #expect(study.note?.contains("cannot be told") == true)
  }
}

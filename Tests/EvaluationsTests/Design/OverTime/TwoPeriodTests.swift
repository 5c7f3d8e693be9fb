import Indicators
import Statistics
import Studies
import Tallies
import Testing

@testable import Evaluations

@Suite("Two periods: the change in rollout areas less that in comparison areas")
struct TwoPeriodTests {
  /// Four areas of 100 in each of two quarters, two rolled out on the first day of the second.
  private func fixture(_ counts: [[(x: Int, n: Int)?]], rollouts: Int = 2) -> PanelFixture {
    PanelFixture(
      rollouts: counts.indices.map { $0 < rollouts ? "2022-04-01" : nil }, counts: counts)
  }

  private let four: [[(x: Int, n: Int)?]] = [
    [(10, 100), (30, 100)], [(20, 100), (30, 100)], [(10, 100), (15, 100)], [(30, 100), (25, 100)],
  ]

  @Test("two of four areas: (30 % - 15 %) - (20 % - 20 %) = 15 points, p 2 in 6")
  func byHand() throws {
    let row = try #require(fixture(four).analysis.rows(.twoPeriods).first)
    #expect(abs((row.estimate?.value ?? 0) - 0.15) < 1e-15)
    // Changes 20, 10, 5, -5: the six differences of means are +-15, +-10 (20 and 5 against 10 and
    // -5) and 0, so that 15 and -15 are as extreme: 2 of 6, which is the floor too.
    #expect(abs((row.p ?? 0) - 2.0 / 6) < 1e-15)
    #expect(abs((row.floor ?? 0) - 2.0 / 6) < 1e-15)
    #expect(row.rolloutAreas == 2 && row.comparisonAreas == 2)
    #expect(row.estimate?.lower == -.infinity && row.estimate?.upper == .infinity)
    #expect(row.note?.contains("no effect can be ruled out") == true)
  }

  // Rollout areas: 40 of 400 before, 60 of 300 and 50 of 100 after, together 110 of 400: 10 % and
  // 27.5 %. Comparison areas: 10 % both times. Each area once would be (10 + 40)/2 = 25 points.
  @Test("areas count by their size, and both rows say so")
  func sizes() throws {
    let fixture = fixture([
      [(20, 200), (60, 300)], [(20, 200), (50, 100)], [(10, 100), (10, 100)],
      [(10, 100), (10, 100)],
    ])
    for method in [EffectMethod.twoPeriods, .twoPeriodsClustered] {
      let row = try #require(fixture.analysis.rows(method).first)
      #expect(abs((row.estimate?.value ?? 0) - 0.175) < 1e-12)
      #expect(row.note?.contains("so that they count by their families.") == true)
    }
  }

  @Test("equal sizes: p, floor and interval are those of the areas' changes, each counting once")
  func changes() throws {
    let x = [(12, 41), (20, 37), (8, 30), (15, 22), (11, 13), (21, 24), (9, 8), (17, 21), (14, 19)]
    let fixture = fixture(
      x.map { [(x: $0.0, n: 50), (x: $0.1, n: 50)] }, rollouts: 4)
    let row = try #require(fixture.analysis.rows(.twoPeriods).first)
    let changes = x.map { (Double($0.1) - Double($0.0)) / 50 }
    let (treated, others) = (Array(changes.prefix(4)), Array(changes.dropFirst(4)))
    let test = try RandomisationTest(treated: treated, others: others)
    let interval = try RandomisationTest.interval(treated: treated, others: others)
    #expect(abs((row.estimate?.value ?? 0) - test.difference) < 1e-14)
    #expect(row.p == test.twoSided && row.floor == test.floor)
    #expect(abs((row.estimate?.lower ?? 0) - (interval.lower ?? 0)) < 1e-13)
    #expect(abs((row.estimate?.upper ?? 0) - (interval.upper ?? 0)) < 1e-13)
  }

  @Test("areas as clusters: CR2 and its degrees of freedom, from equal areas by hand")
  func clusters() throws {
    let rows = fixture(four).analysis.rows(.twoPeriodsClustered)
    let row = try #require(rows.first)
    #expect(rows.count == 1 && row.estimate?.method == "cr2" && row.floor == nil)
    // Residual changes are +-5 points in each arm; each area is half of its cells, so that its
    // score is 0.5 x 5 / sqrt(1 - 0.5), its square 12.5, and the sum over four areas 50: the error
    // is 5 sqrt(2) points, that of a t test of two and two changes, with 2 degrees of freedom.
    let reach = 4.302652729911275 * 0.05 * 2.0.squareRoot()
    #expect(abs((row.estimate?.upper ?? 0) - (0.15 + reach)) < 1e-9)
    #expect(abs((row.estimate?.lower ?? 0) - (0.15 - reach)) < 1e-9)
  }

  @Test("one rollout area: an estimate, p with its floor of 1 in 9, and no interval by clusters")
  func oneArea() throws {
    let counts = (0..<9).map { area in
      [(x: 10, n: 50), (x: area == 0 ? 40 : 10 + area, n: 50)] as [(x: Int, n: Int)?]
    }
    let rows = fixture(counts, rollouts: 1).analysis.estimates
    #expect(abs((rows[0].p ?? 0) - 1.0 / 9) < 1e-15 && abs((rows[0].floor ?? 0) - 1.0 / 9) < 1e-15)
    #expect(rows[0].estimate?.lower == -.infinity)
    #expect(rows[0].note?.contains("One area is all that an arm has") == true)
    #expect(rows[1].method == .twoPeriodsClustered && rows[1].p == nil && rows[1].estimate == nil)
    #expect(rows[1].note?.contains("single area") == true)
  }

  @Test("p and interval agree: 0 lies outside exactly where p is 0.05 or less")
  func agreement() throws {
    var random = SplitMix64(seed: 5)
    var outside = 0
    for _ in 0..<60 {
      let counts = (0..<8).map { area in
        [0, 1].map { period in
          let n = Int.random(in: 20...90, using: &random)
          let lift = area < 3 && period == 1 ? 0.3 : 0
          let x = (0..<n).count { _ in random.nextUnit() < 0.3 + lift }
          return (x: x, n: n) as (x: Int, n: Int)?
        }
      }
      let row = try #require(fixture(counts, rollouts: 3).analysis.rows(.twoPeriods).first)
      let (estimate, p) = (try #require(row.estimate), try #require(row.p))
      #expect(estimate.lower <= estimate.value && estimate.value <= estimate.upper)
      let isOutside = estimate.lower > 0 || estimate.upper < 0
      #expect(isOutside == (p <= 0.05))
      outside += isOutside ? 1 : 0
    }
    #expect(outside > 5 && outside < 60)
  }

  @Test("a side that is empty is refused in words", arguments: ["2022-01-01", "2022-05-20"])
  func empty(rollout: String) throws {
    let fixture = PanelFixture(rollouts: [rollout, rollout, nil, nil], counts: four)
    let rows = Array(fixture.analysis.estimates.prefix(2))
    #expect(rows.map(\.method) == [.twoPeriods, .twoPeriodsClustered])
    #expect(rows.allSatisfy { $0.estimate == nil && $0.p == nil })
    let reason =
      rollout == "2022-01-01"
      ? "No period lies wholly before the first rollout."
      : "No period begins on or after the day of the last rollout."
    #expect(rows.allSatisfy { $0.note == reason })
  }

  @Test("an area with nobody before counts on no side and is named")
  func halfSeen() throws {
    let row = try #require(
      fixture(four.dropLast() + [[(25, 100), (25, 100)], [nil, (90, 100)]]).analysis
        .rows(.twoPeriods).first)
    #expect(row.comparisonAreas == 2)
    #expect(abs((row.estimate?.value ?? 0) - (0.15 - 0.025)) < 1e-15)
    #expect(row.note?.contains(PanelFixture.code(4)) == true)
  }

  @Test("an area without rollout that is no declared comparison area does not count")
  func comparators() throws {
    var fixture = fixture(four)
    fixture.comparators = [PanelFixture.code(2)]
    let row = try #require(fixture.analysis.rows(.twoPeriods).first)
    #expect(row.comparisonAreas == 1 && abs((row.estimate?.value ?? 0) - 0.10) < 1e-15)
  }

  @Test("a small number in a period withholds every period, and with them the comparison")
  func small() {
    var fixture = fixture([
      [(1, 100), (30, 100)], [(2, 100), (30, 100)], [(10, 100), (15, 100)],
      [(30, 100), (25, 100)],
    ])
    #expect(fixture.analysis.rows(.twoPeriods)[0].estimate != nil)
    fixture.suppress = .oneToFive
    #expect(fixture.analysis.estimates.isEmpty && fixture.analysis.eventStudy == nil)
  }
}

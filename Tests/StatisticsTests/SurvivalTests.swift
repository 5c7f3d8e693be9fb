import Statistics
import Testing

@Suite("Survival curves, log-rank tests and restricted means")
struct SurvivalTests {
  private func isClose(_ left: Double?, _ right: Double, _ tolerance: Double = 1e-13) -> Bool {
    left.map { abs($0 - right) <= tolerance * max(1, abs(right)) } ?? false
  }

  static let times: [Double] = [9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161]
  static let events = [true, true, false, true, true, false, true, true, false, true, false]

  @Test func fourEventsByHand() throws {
    let curve = KaplanMeier(
      try FollowUps(times: [3, 1, 4, 2], events: [true, true, true, true]))
    #expect(curve.steps.map(\.risk.atRisk) == [4, 3, 2, 1])
    // 3/4, 1/2, 1/4, 0: the curve stays at 1/2 from 2 to 3.
    #expect(curve.median == 2.5)
    let mean = try RestrictedMean(curve, upTo: 4)
    // 1 + 3/4 + 1/2 + 1/4; 1.5^2 / 12 + 0.75^2 / 6 + 0.25^2 / 2 = 0.3125.
    #expect(isClose(mean.mean, 2.5) && isClose(mean.variance, 0.3125))
    let last = try #require(curve.steps.last)
    #expect(last.survival == 0 && last.standardError == nil && last.interval() == nil)
    #expect(curve.survival(at: 0.5) == 1 && curve.survival(at: 9) == 0)
  }

  @Test(arguments: SurvivalIntervalMethod.allCases)
  func intervalsHoldTheCurve(_ method: SurvivalIntervalMethod) throws {
    let curve = KaplanMeier(try FollowUps(times: Self.times, events: Self.events))
    let (low, high) = (try #require(Level(0.8)), try #require(Level(0.99)))
    for step in curve.steps {
      let narrow = try #require(step.interval(method, level: low))
      let wide = try #require(step.interval(method, level: high))
      #expect(narrow.contains(step.survival))
      #expect(wide.lower <= narrow.lower && narrow.upper <= wide.upper)
      #expect(wide.lower >= 0 && wide.upper <= 1)
    }
    let limits = curve.medianLimits(method)
    let median = try #require(curve.median)
    #expect(limits.lower.map { $0 <= median } ?? true)
    #expect(limits.upper.map { $0 >= median } ?? true)
  }

  @Test func withoutCensoringTheVarianceIsBinomial() throws {
    let curve = KaplanMeier(
      try FollowUps(times: (1...20).map(Double.init), events: Array(repeating: true, count: 20)))
    for (place, step) in curve.steps.dropLast().enumerated() {
      let share = Double(19 - place) / 20
      #expect(isClose(step.survival, share))
      #expect(isClose(step.standardError, (share * (1 - share) / 20).squareRoot()))
    }
  }

  @Test func withoutEventsNothingFalls() throws {
    let curve = KaplanMeier(try FollowUps(times: [1, 2], events: [false, false]))
    #expect(curve.steps.isEmpty && curve.median == nil && curve.survival(at: 3) == nil)
    #expect(try RestrictedMean(curve, upTo: 2).mean == 2)
    #expect(try RestrictedMean(curve, upTo: 3).isExtrapolated)
    #expect(throws: Refusal.self) { try RestrictedMean(curve, upTo: 0) }
  }

  @Test func faultyInputIsRefused() {
    #expect(throws: Refusal.self) { try FollowUps(times: [], events: []) }
    #expect(throws: Refusal.self) { try FollowUps(times: [1], events: []) }
    #expect(throws: Refusal.self) { try FollowUps(times: [-1], events: [true]) }
    #expect(throws: Refusal.self) { try FollowUps(times: [.nan], events: [true]) }
    let impossible = [RiskStep(time: 1, atRisk: 2, events: 3)]
    #expect(throws: Refusal.self) { try RiskTable(steps: impossible, longest: 2) }
  }

  @Test func logRankByHand() throws {
    // At 1: 4 at risk, 2 of the first group: 1/2, variance 1/4. At 2: 3 and 1: 1/3, variance 2/9.
    // Afterwards nobody of the first group. (2 - 5/6)^2 / (17/36) = 49 / 17.
    let followUps = try FollowUps(times: [1, 2, 3, 4], events: [true, true, true, true])
    let test = try LogRankTest(followUps, groups: [0, 0, 1, 1], count: 2)
    #expect(test.observed == [2, 2] && isClose(test.expected[0], 5.0 / 6))
    #expect(isClose(test.chiSquared, 49.0 / 17) && test.freedom == 1)
    let turned = try LogRankTest(followUps, groups: [1, 1, 0, 0], count: 2)
    #expect(isClose(turned.chiSquared, 49.0 / 17))
  }

  @Test func logRankEdges() throws {
    let followUps = try FollowUps(times: [1, 2, 3], events: [false, true, true])
    // The second group was followed only up to 1, before any event.
    let alone = try LogRankTest(followUps, groups: [1, 0, 0], count: 2)
    #expect(alone.freedom == nil && alone.chiSquared == nil && alone.pValue == nil)
    let together = try FollowUps(times: [1, 1], events: [true, true])
    #expect(try LogRankTest(together, groups: [0, 1], count: 2).chiSquared == nil)
    #expect(throws: Refusal.self) { try LogRankTest(followUps, groups: [0, 0, 0], count: 1) }
    #expect(throws: Refusal.self) { try LogRankTest(followUps, groups: [0, 2, 1], count: 2) }
  }

  @Test func contrastOfOneGroupWithItself() throws {
    let curve = KaplanMeier(try FollowUps(times: Self.times, events: Self.events))
    let mean = try RestrictedMean(curve, upTo: 45)
    let contrast = RestrictedMeanContrast(interest: mean, comparison: mean)
    #expect(contrast.difference == 0 && contrast.ratio == 1 && contrast.differencePValue == 1)
    #expect(contrast.differenceInterval().contains(0))
    let interval = try #require(contrast.ratioInterval())
    #expect(interval.contains(1))
  }
}

import Statistics
import Testing

@Suite("Individuals charts: edge cases, hand derivations, laws")
struct IndividualsChartTests {
  /// Moving ranges 2, 2, 4 have the mean 8/3, and the values 5/2.
  ///
  /// Limits 5/2 -/+ 2.66 x 8/3 = 5/2 -/+ 7.0933333.
  @Test func limitsByHand() throws {
    let chart = try IndividualsChart([1, 3, 5, 1])
    let segment = try #require(chart.segments.first)
    #expect(segment.mean == 2.5)
    #expect(segment.averageMovingRange == 8.0 / 3)
    let limits = try #require(segment.limits)
    #expect(abs(limits.lower - (2.5 - 7.0933333333333333)) < 1e-15 * 10)
    #expect(abs(limits.upper - 9.5933333333333333) < 1e-15 * 10)
    #expect(chart.points.allSatisfy { $0.specialCause == nil })
  }

  /// Ranges 0 (nine times), 9, 9: mean 18/11, times 3.267 is 5.35; both 9 are left out: 0 remains.
  @Test func largeRangesAreScreenedOnce() throws {
    let values: [Double] = [1, 1, 1, 1, 1, 10, 1, 1, 1, 1, 1, 1]
    let screened = try IndividualsChart(values)
    #expect(screened.segments[0].averageMovingRange == 0)
    #expect(screened.points.allSatisfy { $0.isOutside })
    let all = try IndividualsChart(values, design: IndividualsDesign(screening: .none))
    #expect(all.segments[0].averageMovingRange == 18.0 / 11)
    // 1.75 + 2.66 x 18/11 = 6.1
    #expect(all.points.map(\.isOutside) == values.map { $0 == 10 })
  }

  @Test func oneValueHasNoLimits() throws {
    let chart = try IndividualsChart([4])
    #expect(chart.segments[0].mean == 4)
    #expect(chart.segments[0].limits == nil)
    #expect(chart.points[0].side == .on && chart.points[0].specialCause == nil)
    #expect(chart.assurance(target: 1, improvement: .increase) == nil)
  }

  /// The mean of equal values is the value itself, even where their sum is rounded.
  @Test(arguments: [0.1, 1e-300, 0.7, 36.16, 1e300], [1, 2, 3, 6, 7, 29])
  func equalValuesLieOnTheMean(value: Double, count: Int) throws {
    let values = Array(repeating: value, count: count)
    let chart = try IndividualsChart(values)
    #expect(chart.segments[0].mean == value && chart.segments[0].limits == nil)
    #expect(chart.points.allSatisfy { $0.side == .on && $0.specialCause == nil })
    let unscreened = try IndividualsChart(values, design: IndividualsDesign(screening: .none))
    #expect(
      unscreened.segments[0].limits == (count > 1 ? Interval(lower: value, upper: value) : nil))
    #expect(unscreened.points.allSatisfy { $0.specialCause == nil })
  }

  /// The mean is 0 in both series; the second has a 0 amid each seven.
  @Test func sevenMakeAShiftAndAPointOnTheMeanBreaksIt() throws {
    let base: [Double] = [-3, 3, -3, 3, -3, 3, -3, 3]
    let seven = try chart(base + Array(repeating: 1, count: 7) + Array(repeating: -1, count: 7))
    #expect(seven.segments[0].mean == 0)
    #expect(
      seven.points.map(\.isInShift) == Array(repeating: false, count: 7)
        + Array(repeating: true, count: 15))
    let broken = try chart(base + [1, 1, 1, 0, 1, 1, 1] + [-1, -1, -1, 0, -1, -1, -1])
    #expect(broken.points.allSatisfy { !$0.isInShift })
  }

  @Test func sixPointsMakeNoTrendSevenDo() throws {
    #expect(try chart([1, 2, 3, 4, 5, 6]).points.allSatisfy { $0.trend == .on })
    #expect(try chart([1, 2, 3, 4, 5, 6, 7]).points.allSatisfy { $0.trend == .above })
    #expect(try chart([1, 2, 3, 4, 4, 5, 6, 7]).points.allSatisfy { $0.trend == .on })
    #expect(try chart([7, 6, 5, 4, 3, 2, 1]).points.allSatisfy { $0.trend == .below })
  }

  @Test func aTurningPointBelongsToTheLaterTrend() throws {
    let points = try chart([1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1]).points
    let trends = Array(repeating: Side.above, count: 6) + Array(repeating: .below, count: 7)
    #expect(points.map(\.trend) == trends)
  }

  @Test func runsEndAtARebase() throws {
    let values = (1...14).map(Double.init)
    let whole = try chart(values)
    #expect(whole.points.allSatisfy { $0.trend == .above })
    let cut = try chart(values, rebases: [4])
    #expect(cut.points.map { $0.trend == .above } == values.map { $0 > 4 })
    let both = try chart(values, rebases: [6, 8])
    #expect(both.segments.map(\.range) == [0..<6, 6..<8, 8..<14])
    #expect(both.points.allSatisfy { $0.trend == .on })
  }

  @Test func aRebaseAtTheEndLeavesOnePointWithoutLimits() throws {
    let chart = try chart([1, 2, 1, 2, 9], rebases: [4])
    #expect(chart.segments.map(\.mean) == [1.5, 9])
    #expect(chart.segments.map { $0.limits == nil } == [false, true])
    #expect(chart.assurance(target: 1, improvement: .decrease) == nil)
  }

  @Test func segmentsEqualChartsOfTheirOwn() throws {
    var generator = Xoshiro256(seed: 4)
    for _ in 0..<50 {
      let values = (0..<24).map { _ in Double.random(in: 0...9, using: &generator).rounded() }
      let first = try chart(Array(values[..<11]))
      let second = try chart(Array(values[11...]))
      let both = try chart(values, rebases: [11, 0, 11])
      #expect(both.points == first.points + second.points)
    }
  }

  /// Limits move and stretch with the values; rules do not change, but for sides on a flip.
  @Test func limitsFollowTheUnit() throws {
    var generator = Xoshiro256(seed: 9)
    for _ in 0..<50 {
      let values = (0..<30).map { _ in Double.random(in: -8...8, using: &generator).rounded() }
      let plain = try chart(values)
      let stretched = try chart(values.map { 4 * $0 })
      let flipped = try chart(values.map { -$0 })
      #expect(plain.points.map(\.specialCause) == stretched.points.map(\.specialCause))
      #expect(plain.points.map(\.isInTwoOfThree) == flipped.points.map(\.isInTwoOfThree))
      #expect(plain.points.map(\.isInShift) == flipped.points.map(\.isInShift))
      #expect(plain.segments[0].mean == -flipped.segments[0].mean)
    }
  }

  @Test(
    "a target beyond a limit is met always or never",
    arguments: [
      (Improvement.increase, 0.0, Assurance.consistentPass), (.increase, 20, .consistentFail),
      (.decrease, 0, .consistentFail), (.decrease, 20, .consistentPass),
      (.increase, 10, .inconsistent),
    ])
  func assurance(improvement: Improvement, target: Double, expected: Assurance) throws {
    // mean 10, ranges 2: 10 -/+ 5.32
    let chart = try chart([9, 11, 9, 11, 9, 11])
    #expect(chart.assurance(target: target, improvement: improvement) == expected)
    #expect(chart.assurance(target: target, improvement: .neutral) == nil)
    let limits = try #require(chart.segments[0].limits)
    #expect(chart.assurance(target: limits.upper, improvement: improvement) == .inconsistent)
    #expect(chart.assurance(target: limits.lower, improvement: improvement) == .inconsistent)
  }

  @Test func faultsAreRefused() {
    #expect(throws: Refusal.tooFew("values", given: 0, needed: 1)) { try chart([]) }
    #expect(throws: Refusal.notFinite("every value")) { try chart([1, .nan]) }
    #expect(throws: Refusal.self) { try chart([1e308, -1e308, 1e308]) }
    #expect(throws: Refusal.self) { try chart([1, 2], rebases: [2]) }
    #expect(throws: Refusal.self) { try chart([1, 2], rebases: [-1]) }
    let none = IndividualsDesign(baseline: 0)
    #expect(throws: Refusal.self) { try IndividualsChart([1, 2], design: none) }
  }

  private func chart(_ values: [Double], rebases: [Int] = []) throws(Refusal) -> IndividualsChart {
    try IndividualsChart(values, design: IndividualsDesign(rebases: rebases))
  }
}

import Statistics
import Testing

@Suite("Attribute charts: edge cases, hand derivations, laws")
struct AttributeChartTests {
  /// 30 of 100 in all, so p = 0.3 and, of 25, sqrt(0.21/25) = 0.0916515; three times 0.2749545.
  @Test func sharesByHand() throws {
    let chart = try AttributeChart(.p, counts: [5, 10, 0, 15], exposures: [25, 25, 0, 50])
    #expect(chart.centre == 0.3 && chart.spread == nil)
    #expect(chart.periods.map(\.value) == [0.2, 0.4, nil, 0.3])
    let limits = try #require(chart.periods[0].limits)
    #expect(abs(limits.lower - (0.3 - 0.2749545416973504)) < 1e-15)
    #expect(abs(limits.upper - 0.5749545416973504) < 1e-15)
    #expect(chart.periods[2].limits == nil && !chart.periods[2].isOutside)
  }

  /// Counts of 9 and 0 to 27: centre 9, limits 0 and 18.
  @Test func countsByHand() throws {
    let chart = try AttributeChart(counts: [9, 27, 0, 0])
    #expect(chart.centre == 9)
    #expect(chart.periods.allSatisfy { $0.limits == Interval(lower: 0, upper: 18) })
    #expect(chart.periods.map(\.isOutside) == [false, true, false, false])
  }

  /// Of 300 each, 120, 126 and 120 give p = 366/900 = 61/150.
  ///
  /// The expected count is 122 with a standard deviation of sqrt(300 x 61/150 x 89/150) = 8.5077,
  /// so that z goes from -2 to 4 and back to -2 over it: both steps are 6/8.5077.
  @Test func laneysFactorByHand() throws {
    let counts: [Double] = [120, 126, 120]
    let chart = try AttributeChart(.laneyP, counts: counts, exposures: [300, 300, 300])
    let deviation = (300.0 * 61 / 150 * 89 / 150).squareRoot()
    let spread = try #require(chart.spread)
    #expect(abs(spread - 6 / deviation / 1.128) < 1e-14)
    let plain = try AttributeChart(.p, counts: counts, exposures: [300, 300, 300])
    let wide = try #require(chart.periods[0].limits)
    let narrow = try #require(plain.periods[0].limits)
    #expect(abs(wide.width / narrow.width - spread) < 1e-13)
  }

  /// A period without exposure has no part: its neighbours are not compared with each other.
  @Test func emptyPeriodsPartTheirNeighbours() throws {
    let chart = try AttributeChart(.laneyU, counts: [4, 0, 9], exposures: [2, 0, 3])
    #expect(chart.spread == nil)
    #expect(chart.periods.allSatisfy { $0.limits == nil })
    #expect(chart.periods.map(\.value) == [2, nil, 3])
  }

  @Test(arguments: [AttributeChartKind.p, .laneyP, .u, .laneyU])
  func sharesOfNoneAndAllAreNeverOutside(kind: AttributeChartKind) throws {
    let none = try AttributeChart(kind, counts: [0, 0, 0], exposures: [10, 20, 30])
    #expect(none.centre == 0 && none.periods.allSatisfy { !$0.isOutside })
    let all = try AttributeChart(kind, counts: [10, 20, 30], exposures: [10, 20, 30])
    #expect(all.centre == 1 && all.periods.allSatisfy { !$0.isOutside })
    if kind.rawValue.hasPrefix("p") {
      #expect(all.periods[0].limits == (kind == .p ? Interval(lower: 1, upper: 1) : nil))
    }
  }

  /// The same share in every period: no spread at all, and no point outside limits of no width.
  @Test func equalSharesHaveNoSpread() throws {
    let chart = try AttributeChart(.laneyP, counts: [1, 2, 7], exposures: [10, 20, 70])
    #expect(chart.spread == 0 && chart.periods.allSatisfy { !$0.isOutside })
  }

  @Test func limitsHoldTheCentreAndNarrowWithNumbers() throws {
    var generator = Xoshiro256(seed: 2)
    for kind in AttributeChartKind.allCases where kind != .c {
      let exposures = (1...20).map { Double($0 * 50) }
      let counts = exposures.map {
        (Double.random(in: 0.1...0.4, using: &generator) * $0).rounded()
      }
      let chart = try AttributeChart(kind, counts: counts, exposures: exposures)
      let limits = chart.periods.compactMap(\.limits)
      #expect(limits.count == 20 && limits.allSatisfy { $0.contains(chart.centre) })
      #expect(zip(limits, limits.dropFirst()).allSatisfy { $0.width >= $1.width })
    }
  }

  @Test(
    arguments: [
      ([1.0], [0.0]), ([2], [1]), ([-1], [1]), ([1], [-1]), ([.nan], [1]), ([1], [.infinity]),
      ([], []), ([0], [0]), ([1, 2], [3]), ([1e308, 1e308], [1.5e308, 1.5e308]),
    ] as [([Double], [Double])])
  func faultsAreRefused(counts: [Double], exposures: [Double]) {
    #expect(throws: Refusal.self) {
      try AttributeChart(.p, counts: counts, exposures: exposures)
    }
  }

  @Test("seven periods on one side of the centre are a run; a gap neither lengthens nor ends it")
  func shift() throws {
    // Seven times 3 and twice 9 of 10 each: 39 of 90, above the seven; the fourth has nobody.
    let counts: [Double] = [3, 3, 3, 0, 3, 3, 3, 3, 9, 9]
    let exposures: [Double] = [10, 10, 10, 0, 10, 10, 10, 10, 10, 10]
    let chart = try AttributeChart(.p, counts: counts, exposures: exposures)
    #expect(chart.centre == 39.0 / 90)
    #expect(chart.isInShift == [true, true, true, false, true, true, true, true, false, false])
    let six = try AttributeChart(
      .p, counts: [3, 3, 3, 3, 3, 3, 9], exposures: Array(repeating: 10, count: 7))
    #expect(six.isInShift == Array(repeating: false, count: 7))
    let level = try AttributeChart(
      .p, counts: Array(repeating: 3, count: 9), exposures: Array(repeating: 10, count: 9))
    #expect(level.isInShift.allSatisfy { !$0 })
  }
}

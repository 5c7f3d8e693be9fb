import Statistics
import Testing

@Suite("A trend of shares over ordered groups")
struct TrendTests {
  /// 1, 2 and 3 of 4 at 0, 1, 2: p = 1/2, the covariance (1 - 2)(-1) + (3 - 2)(1) = 2, the spread
  /// 4 + 4 = 8, chi-squared 4 / (8 / 4) = 2, the slope 2 / 8; a straight line leaves nothing.
  @Test func byHand() throws {
    let test = try TrendTest([1, 2, 3].map { Proportion($0, of: 4) }, scores: [0, 1, 2])
    #expect(test.slope == 0.25)
    #expect(abs((test.chiSquared ?? 0) - 2) < 1e-14)
    #expect(abs((test.overall ?? 0) - 2) < 1e-14)
    #expect(abs(test.departure ?? 1) < 1e-14)
    #expect(abs((test.chiSquaredReduced ?? 0) - 2 * 11.0 / 12) < 1e-14)
    #expect(abs((test.cramersV ?? 0) - (2.0 / 12).squareRoot()) < 1e-15)
  }

  /// Two groups: the trend is Pearson's test, whatever the scores.
  @Test func twoGroups() throws {
    let (first, second) = (Proportion(7, of: 34), Proportion(1, of: 34))
    let plain = try #require(ProportionPairTests(ProportionPair(second, first)))
    let test = try TrendTest([first, second], scores: [3, 8])
    #expect(abs((test.z ?? 0) - plain.z) < 1e-14)
    #expect(test.departure == 0 && test.departurePValue == nil)
  }

  @Test func scoresShiftedAndScaled() throws {
    let groups = [(3, 30), (9, 31), (20, 42)].map { Proportion($0.0, of: $0.1) }
    let test = try TrendTest(groups, scores: [0, 1, 3])
    let moved = try TrendTest(groups, scores: [1e6, 1e6 + 2, 1e6 + 6])
    let reversed = try TrendTest(groups, scores: [0, -1, -3])
    #expect(abs((test.z ?? 0) - (moved.z ?? 9)) < 1e-13)
    #expect(abs(test.slope - 2 * moved.slope) < 1e-14)
    #expect(abs((test.z ?? 0) + (reversed.z ?? 9)) < 1e-14)
  }

  @Test func edges() throws {
    let none = try TrendTest([Proportion(0, of: 4), Proportion(0, of: 5)], scores: [0, 1])
    #expect(none.z == nil && none.overallPValue == nil && none.slope == 0)
    let empty = try TrendTest(
      [Proportion(1, of: 4), Proportion(0, of: 0), Proportion(3, of: 4)], scores: [0, 1, 2])
    #expect(empty.departurePValue == nil)
    #expect(throws: Refusal.self) { try TrendTest([Proportion(1, of: 4)], scores: [0]) }
    #expect(throws: Refusal.self) {
      try TrendTest([Proportion(1, of: 4), Proportion(2, of: 4)], scores: [1, 1])
    }
    #expect(throws: Refusal.self) {
      try TrendTest([Proportion(5, of: 4), Proportion(2, of: 4)], scores: [0, 1])
    }
  }
}

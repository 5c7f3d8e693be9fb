import Statistics
import Testing

@Suite("Intervals over areas by inverting the exact test")
struct RandomisationIntervalTests {
  /// The p value of an effect, by the test itself.
  private func pValue(of effect: Double, _ treated: [Double], _ others: [Double]) throws -> Double {
    try RandomisationTest(treated: treated.map { $0 - effect }, others: others).twoSided
  }

  @Test("two of four areas, by hand")
  func byHand() throws {
    // Of 6 choices the observed one and its mirror image are always as extreme: p >= 1/3. At 50 %
    // more than 3 must be, so that two of the other four are: the second breakpoint counts.
    let range = try RandomisationTest.interval(
      treated: [5, 9], others: [0, 2], level: try #require(Level(0.5)))
    // Differences of pairs: 5, 3, 9, 7. An assignment that exchanges one pair is as extreme up to
    // its own difference and that of the pair left: (3, 9), (5, 7) twice each.
    #expect(range == RandomisationInterval(lower: 3, upper: 9))
    let wide = try RandomisationTest.interval(treated: [5, 9], others: [0, 2])
    #expect(wide == RandomisationInterval(lower: nil, upper: nil))
    #expect(wide.contains(-1e9) && !range.contains(9.5))
  }

  @Test(
    "the p value is above one minus the level inside, at both ends, and not beyond",
    arguments: 0..<12)
  func inversion(seed: UInt64) throws {
    var bits = Xoshiro256(seed: seed)
    let treated = (0..<(1 + Int(bits.next() % 4))).map { _ in Double(bits.next() % 200) / 10 }
    let others = (0..<(4 + Int(bits.next() % 3))).map { _ in Double(bits.next() % 200) / 10 }
    let level = try #require(Level([0.6, 0.7, 0.8][Int(seed % 3)]))
    let range = try RandomisationTest.interval(treated: treated, others: others, level: level)
    let alpha = 1 - level.fraction + 1e-12
    let test = try RandomisationTest(treated: treated, others: others)
    #expect(range.contains(test.difference))
    for (end, direction) in [(range.lower, -1.0), (range.upper, 1)] {
      guard let end else {
        #expect(try pValue(of: direction * 1e6, treated, others) > alpha)
        continue
      }
      #expect(try pValue(of: end, treated, others) > alpha)
      #expect(try pValue(of: end + direction * 1e-6, treated, others) <= alpha)
    }
  }

  @Test("effects move the interval, factors stretch it, and exchange turns it round")
  func laws() throws {
    let (treated, others) = ([4.5, 7, 1], [3.0, 0.5, 6, 2, 2])
    let level = try #require(Level(0.8))
    let range = try RandomisationTest.interval(treated: treated, others: others, level: level)
    let lower = try #require(range.lower)
    let upper = try #require(range.upper)
    let moved = try RandomisationTest.interval(
      treated: treated.map { $0 + 10 }, others: others, level: level)
    #expect(moved == RandomisationInterval(lower: lower + 10, upper: upper + 10))
    let stretched = try RandomisationTest.interval(
      treated: treated.map { $0 * 4 }, others: others.map { $0 * 4 }, level: level)
    #expect(stretched == RandomisationInterval(lower: lower * 4, upper: upper * 4))
    let exchanged = try RandomisationTest.interval(treated: others, others: treated, level: level)
    #expect(exchanged == RandomisationInterval(lower: 0 - upper, upper: 0 - lower))
    let wider = try RandomisationTest.interval(
      treated: treated, others: others, level: try #require(Level(0.9)))
    #expect(wider.contains(lower) && wider.contains(upper))
  }

  @Test("changes of decimals are decimals")
  func changes() throws {
    let changes = try AreaChanges(
      before: [0.1, 0.2, 0.7], after: [0.3, 0.4, 0.9], isTreated: [true, false, false])
    #expect(changes.treated == [0.2] && changes.others == [0.2, 0.2])
    #expect(throws: Refusal.lengthsDiffer("before", 1, "after", 2)) {
      try AreaChanges(before: [1], after: [1, 2], isTreated: [true])
    }
  }

  @Test("the test agrees with the permutation test of two samples")
  func agreement() throws {
    let (treated, others) = ([4.5, 7, 1, 9.25], [3.0, 0.5, 6, 2, 2, 8, 3.3])
    let areas = try RandomisationTest(treated: treated, others: others)
    let samples = try PermutationTest.twoSamples(treated, others)
    #expect(areas.twoSided == samples.twoSided && areas.less == samples.less)
    #expect(areas.greater == samples.greater)
    #expect(Double(areas.assignments) == samples.permutations)
    #expect(areas.difference == samples.estimate)
  }
}

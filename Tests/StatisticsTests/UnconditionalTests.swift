import Statistics
import Testing

@Suite("Exact tests of two shares that take only the sizes of the groups as fixed")
struct UnconditionalTests {
  private func p(
    _ x1: Int, _ n1: Int, _ x2: Int, _ n2: Int, by method: UnconditionalMethod,
    _ alternative: Alternative = .twoSided
  ) throws -> Double {
    try UnconditionalTest(
      ProportionPair(Proportion(x1, of: n1), Proportion(x2, of: n2)), by: method
    ).pValue(alternative)
  }

  /// 1 of 1 against 0 of 1: only that table is as extreme, with probability p (1 - p), at most 1/4.
  @Test(arguments: UnconditionalMethod.allCases)
  func onePersonEach(_ method: UnconditionalMethod) throws {
    #expect(abs(try p(1, 1, 0, 1, by: method, .greater) - 0.25) < 1e-14)
    #expect(abs(try p(1, 1, 0, 1, by: method) - 0.5) < 1e-14)
  }

  /// 2 of 2 against 0 of 1: p^2 (1 - p) is largest at p = 2/3, being 4/27.
  @Test(arguments: UnconditionalMethod.allCases)
  func threePeople(_ method: UnconditionalMethod) throws {
    #expect(abs(try p(2, 2, 0, 1, by: method, .greater) - 4.0 / 27) < 1e-14)
  }

  /// 0 of 2 against 11 of 12: a two-sided region with a gap between its margins.
  ///
  /// Its probability is 12 p^11 q^3 + p^12 q^2 and the same with p and q exchanged.
  @Test func aRegionWithGaps() throws {
    let largest = (1..<100_000).map { step in
      let share = Double(step) / 100_000
      return Self.gapped(share, 1 - share) + Self.gapped(1 - share, share)
    }.max()
    #expect(abs(try p(0, 2, 11, 12, by: .barnard) / (largest ?? 0) - 1) < 1e-8)
  }

  private static func gapped(_ p: Double, _ q: Double) -> Double {
    let eleventh = (0..<11).reduce(1.0) { product, _ in product * p }
    return 12 * eleventh * q * q * q + eleventh * p * q * q
  }

  @Test(arguments: UnconditionalMethod.allCases)
  func nobodyAndEverybody(_ method: UnconditionalMethod) throws {
    #expect(try p(0, 5, 0, 7, by: method) == 1)
    #expect(try p(5, 5, 7, 7, by: method) == 1)
    #expect(try p(3, 6, 2, 4, by: .barnard) == 1)
  }

  @Test(arguments: UnconditionalMethod.allCases)
  func groupsExchanged(_ method: UnconditionalMethod) throws {
    for (x1, n1, x2, n2) in [(3, 9, 8, 14), (0, 4, 3, 5), (10, 20, 4, 11)] {
      let greater = try p(x1, n1, x2, n2, by: method, .greater)
      let less = try p(x2, n2, x1, n1, by: method, .less)
      let complement = try p(n1 - x1, n1, n2 - x2, n2, by: method, .less)
      #expect(abs(greater - less) <= 1e-12 * less)
      #expect(abs(greater - complement) <= 1e-9 * complement)
    }
  }

  /// Boschloo's p value never exceeds Fisher's, being its rejection region's largest size.
  @Test func boschlooIsNeverAboveFisher() throws {
    for (x1, n1, x2, n2) in [(7, 34, 1, 34), (9, 10, 3, 10), (2, 15, 8, 13), (30, 60, 20, 55)] {
      let pair = ProportionPair(Proportion(x1, of: n1), Proportion(x2, of: n2))
      let fisher = try #require(FisherTest(pair))
      for side in [Alternative.less, .greater] {
        #expect(try p(x1, n1, x2, n2, by: .boschloo, side) <= fisher.pValue(side) * (1 + 1e-12))
      }
    }
  }

  @Test func impossibleAndHugeGroups() {
    let huge = ProportionPair(Proportion(5, of: 1_000_000_000), Proportion(1, of: 3))
    #expect(throws: Refusal.self) { try UnconditionalTest(huge, by: .barnard) }
    let none = ProportionPair(Proportion(0, of: 0), Proportion(1, of: 3))
    #expect(throws: Refusal.self) { try UnconditionalTest(none, by: .boschloo) }
  }
}

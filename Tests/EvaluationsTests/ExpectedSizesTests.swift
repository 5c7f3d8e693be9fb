import Indicators
import Statistics
import Tallies
import Testing

@testable import Evaluations

@Suite("Observed and expected")
struct ExpectedSizesTests {
  private func sizes(_ count: Int, of total: Int, expected: Double, effect: Double = 1)
    -> ExpectedSizes
  {
    var sum = ExpectedSum()
    sum.add(
      StratumTally(numerator: count, denominator: total), rate: expected / Double(total),
      standing: nil)
    return ExpectedSizes(
      sum: sum, measure: .proportion(of: .all([])), designEffect: effect, level: .ninetyFive)
  }

  @Test("140 of 163 with 157.9 expected: exact binomial limits, ratio and difference alike")
  func alike() throws {
    let sizes = sizes(140, of: 163, expected: 157.9)
    let ratio = try #require(sizes.ratio)
    let difference = try #require(sizes.difference)
    // Clopper and Pearson for 140 of 163: 79.6% to 90.8% (R's binom.test); expected 96.87%.
    #expect(abs(ratio.lower * 157.9 / 163 - 0.796) < 5e-4)
    #expect(abs(ratio.upper * 157.9 / 163 - 0.908) < 5e-4)
    #expect((ratio.upper < 1) == (difference.upper < 0))
    #expect(ratio.method == "observed-expected-binomial")
  }

  @Test("a design effect widens both, and says so")
  func clustered() throws {
    let simple = try #require(sizes(40, of: 100, expected: 50).ratio)
    let clustered = try #require(sizes(40, of: 100, expected: 50, effect: 1.5).ratio)
    #expect(clustered.lower < simple.lower && clustered.upper > simple.upper)
    #expect(clustered.method == "observed-expected-binomial-clustered")
  }

  @Test("nothing expected gives no ratio")
  func nothing() {
    #expect(sizes(3, of: 10, expected: 0).ratio == nil)
  }
}

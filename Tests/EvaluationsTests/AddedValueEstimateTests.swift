import Indicators
import Statistics
import Tallies
import Testing

@testable import Evaluations

@Suite("Added value of a group")
struct AddedValueEstimateTests {
  private func tally(_ families: [[Int]]) -> AddedValueTally {
    var clusters = ClusterSums.zero
    for family in families { clusters.add(count: family.reduce(0, +), total: family.count) }
    let all = families.flatMap(\.self)
    return AddedValueTally(pairs: all.count, tenths: all.reduce(0, +), clusters: clusters)
  }

  @Test("by hand: 2.3, −2.7 and 5.5 points of three families")
  func hand() throws {
    // Mean 5.1/3 = 1.7; deviations 0.6, −4.4, 3.8: squares 0.36 + 19.36 + 14.44 = 34.16;
    // s²/n = 17.08/3 = 5.693333; t(2) at 0.975 is 0.95/√(2 · 0.975 · 0.025).
    let value = try #require(
      AddedValueEstimate(tally([[23], [-27], [55]]), level: .ninetyFive))
    #expect(value.pairs == 3 && abs(value.points.value - 1.7) < 1e-15)
    let half = 0.95 / 0.04875.squareRoot() * (17.08 / 3).squareRoot()
    #expect(abs(value.points.lower - (1.7 - half)) < 1e-12)
    #expect(abs(value.points.upper - (1.7 + half)) < 1e-12)
    #expect(abs(value.effectSize - 0.34) < 1e-15 && value.points.method == "t")
  }

  @Test("siblings: families 2.3 and 0.3, −2.7, 5.5")
  func siblings() throws {
    // Mean 5.4/4 = 1.35; family residuals 2.6 − 2.7, −2.7 − 1.35, 5.5 − 1.35: −0.1, −4.05, 4.15;
    // squares 0.01 + 16.4025 + 17.2225 = 33.635; v = 3/2 · 33.635/16.
    let value = try #require(
      AddedValueEstimate(tally([[23, 3], [-27], [55]]), level: .ninetyFive))
    let half = 0.95 / 0.04875.squareRoot() * (1.5 * 33.635 / 16).squareRoot()
    #expect(abs(value.points.lower - (1.35 - half)) < 1e-12)
    #expect(value.points.method == "t-clustered")
  }

  @Test("one pair or families all alike: no limits; nobody: nothing")
  func withoutLimits() throws {
    for families in [[[23]], [[23], [23]], [[23, -27]]] {
      let value = try #require(AddedValueEstimate(tally(families), level: .ninetyFive))
      #expect(value.points.lower == -.infinity && value.points.upper == .infinity)
    }
    #expect(AddedValueEstimate(.zero, level: .ninetyFive) == nil)
  }
}

import Indicators
import Statistics
import Tallies
import Testing
import _TestSupport

@testable import Evaluations

@Suite("Means of scores from tallies")
struct MeanEstimateTests {
  static let oracles = OracleTable.rows("means", beside: #filePath)

  @Test func theTableIsThere() {
    #expect(Self.oracles.count == 63)
  }

  @Test("mean, spread, design effect and limits", arguments: oracles)
  func agrees(row: OracleRow) throws {
    let tally = ScoreFixture.tally(ScoreFixture.families(row.text("families")))
    let level = try #require(row.number("level").flatMap { Level($0) })
    let mean = MeanEstimate(tally: tally, level: level)
    let isClustered = mean.unclustered != nil
    let simple = isClustered ? mean.unclustered : mean.estimate
    #expect(simple?.method == "t")
    let results: [String: Double?] = [
      "mean": mean.estimate?.value, "sd": tally.scores.deviation,
      "design-effect": mean.designEffect, "t-lower": simple?.lower, "t-upper": simple?.upper,
      "t-clustered-lower": isClustered ? mean.estimate?.lower : nil,
      "t-clustered-upper": isClustered ? mean.estimate?.upper : nil,
    ]
    let result = try #require(results[row.method])
    #expect(row.accepts(result))
  }

  @Test("by hand: families 2 4, 6 8, 10")
  func hand() throws {
    // Mean 30/5 = 6; squared deviations 16 + 4 + 0 + 4 + 16 = 40, s² = 10, s²/n = 2.
    // Family residuals 6 − 12, 14 − 12, 10 − 6: −6, 2, 4, squares 56; v = 3/2 · 56/25 = 3.36.
    // Design effect 1.68; t(2) at 0.975 is 0.95/√(2 · 0.975 · 0.025).
    let mean = MeanEstimate(
      tally: ScoreFixture.tally([[2, 4], [6, 8], [10]]), level: .ninetyFive)
    let estimate = try #require(mean.estimate)
    #expect(estimate.value == 6 && abs(mean.designEffect - 1.68) < 1e-14)
    let half = 0.95 / 0.04875.squareRoot() * 3.36.squareRoot()
    #expect(abs(estimate.lower - (6 - half)) < 1e-12)
    #expect(abs(estimate.upper - (6 + half)) < 1e-12)
    #expect(estimate.method == "t-clustered" && mean.unclustered?.method == "t")
  }

  @Test("one child, all alike, or one family: a value without limits")
  func withoutLimits() throws {
    for families in [[[7]], [[7], [7], [7]], [[7, 7], [7]], [[3, 9, 12]]] {
      let mean = MeanEstimate(tally: ScoreFixture.tally(families), level: .ninetyFive)
      let estimate = try #require(mean.estimate)
      #expect(estimate.lower == -.infinity && estimate.upper == .infinity, "\(families)")
      #expect(mean.designEffect == 1)
    }
    #expect(MeanEstimate(tally: .zero, level: .ninetyFive).estimate == nil)
  }

  @Test("merged tallies say what pooled ones do, to the last bit")
  func merged() {
    let (first, second) = ([[3, 9], [4]], [[12, 1], [5], [7, 7, 8]])
    let merged = ScoreFixture.tally(first).merged(with: ScoreFixture.tally(second))
    let pooled = ScoreFixture.tally(second + first)
    let (one, other) = (
      MeanEstimate(tally: merged, level: .ninetyFive),
      MeanEstimate(tally: pooled, level: .ninetyFive)
    )
    #expect(one.estimate == other.estimate && one.designEffect == other.designEffect)
  }

  @Test(
    "a shift of every score moves mean and limits and leaves the rest", arguments: [1, 40, 900])
  func shift(points: Int) throws {
    let families = [[3, 9], [4], [12, 1], [5], [7, 7, 8]]
    let plain = MeanEstimate(tally: ScoreFixture.tally(families), level: .ninetyFive)
    let moved = MeanEstimate(
      tally: ScoreFixture.tally(families.map { $0.map { $0 + points } }), level: .ninetyFive)
    let (first, second) = (try #require(plain.estimate), try #require(moved.estimate))
    #expect(abs(second.lower - first.lower - Double(points)) < 1e-11)
    #expect(abs(second.upper - first.upper - Double(points)) < 1e-11)
    #expect(abs(plain.designEffect - moved.designEffect) < 1e-12)
  }

  @Test("where every family has one child the families change nothing but rounding")
  func singletons() {
    let scores = [3, 9, 4, 12, 1, 5]
    let sums = IntegerSums(scores)
    let families = Statistics.ClusterSums(scores.map { ClusterCount($0, of: 1) })
    #expect(abs(DesignEffect.mean(families, of: sums).factor - 1) < 1e-14)
  }
}

import Indicators
import Studies
import Tallies
import Testing

@testable import Evaluations

@Suite("Rollout against comparison")
struct ArmComparisonTests {
  /// Take-up by area: the first areas in the rollout arm, the others in the comparison arm.
  private func set(_ counts: [(Int, Int)], rollouts: Int) -> TallySet {
    var set = TallySet(study: Fixture.study(rollouts: rollouts, indicators: [.accepted]))
    for (area, count) in zip(set.study.areas, counts) {
      let arm: Arm = area.rollout == nil ? .comparison : .rollout
      for (code, arm) in [(nil, nil), (nil, arm), (area.code, nil), (area.code, Optional(arm))] {
        let key = Fixture.key(.accepted, .toDate, area: code, arm: arm)
        set.tallies[key, default: .zero].merge(Fixture.singles(count.0, of: count.1))
      }
    }
    return set
  }

  private let published = [
    (28, 140), (23, 110), (18, 90), (11, 60),
    (6, 45), (7, 60), (2, 20), (6, 35), (5, 40),
  ]

  @Test("80 of 400 against 26 of 200: +7.0 points, Newcombe 0.5 to 12.8")
  func published80() throws {
    let comparisons = Fixture.evaluation(set(published, rollouts: 4)).comparisons
    let difference = try #require(comparisons.first { $0.estimand == .difference })
    #expect(abs(difference.estimate.value - 0.07) < 1e-12)
    #expect(abs(difference.estimate.lower - 0.005) < 5e-4)
    #expect(abs(difference.estimate.upper - 0.128) < 5e-4)
    #expect(difference.estimate.method == "newcombe")
    #expect(difference.rollout.areas == 4 && difference.comparison.areas == 5)
    let ratio = try #require(comparisons.first { $0.estimand == .ratio })
    #expect(abs(ratio.estimate.value - 0.2 / 0.13) < 1e-12)
    #expect(ratio.estimate.lower > 1 && ratio.estimate.method == "koopman")
  }

  @Test(
    "with 1, 2 and 4 of nine areas the smallest possible p is 1/9, 1/36 and 1/126",
    arguments: [(1, 9), (2, 36), (4, 126)])
  func floors(rollouts: Int, assignments: Int) throws {
    let comparison = try #require(
      Fixture.evaluation(set(published, rollouts: rollouts)).comparisons.first)
    let test = try #require(comparison.randomisation)
    #expect(test.assignments == assignments)
    #expect(abs(test.floor - 1 / Double(assignments)) < 1e-15)
    #expect(test.p >= test.floor)
  }

  @Test("the areas' p counts assignments as extreme: all rollout areas above all others")
  func extreme() throws {
    let counts = [(5, 10), (5, 10), (1, 10), (1, 10), (1, 10), (1, 10), (1, 10), (1, 10), (1, 10)]
    let test = try #require(
      Fixture.evaluation(set(counts, rollouts: 2)).comparisons.first?.randomisation)
    #expect(abs(test.p - 1.0 / 36) < 1e-15)
    #expect(abs(test.difference - 0.4) < 1e-12)
  }

  @Test("without a comparison arm there is no comparison")
  func oneArm() {
    #expect(Fixture.evaluation(set(published, rollouts: 9)).comparisons.isEmpty)
    #expect(Fixture.evaluation(set(published, rollouts: 0)).comparisons.isEmpty)
  }

  @Test("nobody accepted in either arm: a difference of zero with limits, and no ratio")
  func noEvents() throws {
    let counts = [(Int, Int)](repeating: (0, 20), count: 9)
    let comparisons = Fixture.evaluation(set(counts, rollouts: 4)).comparisons
    let difference = try #require(comparisons.first)
    #expect(comparisons.count == 1 && difference.estimate.value == 0)
    #expect(difference.estimate.lower < 0 && difference.estimate.upper > 0)
    #expect(difference.p == 1)
  }
}

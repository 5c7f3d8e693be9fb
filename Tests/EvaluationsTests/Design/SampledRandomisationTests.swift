import Statistics
import Testing

@testable import Evaluations

@Suite("Randomisation of more areas than can be gone through")
struct SampledRandomisationTests {
  private let treated = (0..<10).map { Double($0 * 7 % 13) + 2 }
  private let others = (0..<10).map { Double($0 * 5 % 13) }

  @Test("drawn p values lie near the exact one of 184,756 ways; the interval goes with them")
  func near() throws {
    let exact = try RandomisationTest(treated: treated, others: others, plan: .bounded)
    #expect(!exact.isSampled && exact.assignments == 184_756)
    let plan = AssignmentPlan.sampled(beyond: 1_000, samples: 9_999, seed: 1)
    let drawn = try RandomisationTest(treated: treated, others: others, plan: plan)
    #expect(drawn.isSampled && drawn.assignments == 10_000 && drawn.floor == 1e-4)
    // Five standard deviations of a share of 10,000.
    let error = 5 * (exact.twoSided * (1 - exact.twoSided) / 10_000).squareRoot()
    #expect(abs(drawn.twoSided - exact.twoSided) < error && exact.twoSided > 0.01)
    #expect(drawn.twoSided == (drawn.twoSided * 10_000).rounded() / 10_000)
    let interval = try RandomisationTest.interval(treated: treated, others: others, plan: plan)
    for effect in [interval.lower, interval.upper].compactMap(\.self) {
      for (shift, isInside) in [
        (-1e-6, effect != interval.lower), (1e-6, effect == interval.lower),
      ] {
        let p = try RandomisationTest(
          treated: treated.map { $0 - effect - shift }, others: others, plan: plan
        ).twoSided
        #expect((p > 0.05) == isInside)
      }
    }
    #expect(interval.lower != nil && interval.upper != nil)
  }

  @Test("the observed choice alone: p is its floor, 1 in 10,000", arguments: [20, 75])
  func floor(of arm: Int) throws {
    let far = (0..<arm).map { 1000 + Double($0) }
    let test = try RandomisationTest(
      treated: far, others: (0..<arm + 1).map(Double.init), plan: .bounded)
    #expect(test.isSampled && test.twoSided == 1e-4 && test.floor == 1e-4)
  }

  @Test("a study of 40 areas says how its p value was found")
  func words() throws {
    let study = DesignFixture.study(areas: 40, rollouts: 20)
    let set = DesignFixture.set(study, (0..<40).map { (20 + $0 * 7 % 23, 100) })
    let outcome = try #require(DesignFixture.first(set))
    let row = try #require(outcome.contrast(.randomisation))
    #expect(row.isSampled && row.floor == 1e-4 && row.p == outcome.p)
    #expect(row.note?.contains("9999 drawn at random from a fixed seed") == true)
    #expect(outcome.leaveOneOut.count == 40 && outcome.leaveOneOut.allSatisfy { $0.p != nil })
  }
}

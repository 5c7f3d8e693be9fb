import Indicators
import Statistics
import Tallies
import Testing

@testable import Evaluations

@Suite("Estimates from tallies")
struct EstimateTests {
  /// Wilson by its formula, with z = 1.959963984540054.
  private func wilson(_ x: Double, _ n: Double) -> (lower: Double, upper: Double) {
    let z = 1.959963984540054
    let p = x / n
    let middle = p + z * z / (2 * n)
    let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    return ((middle - half) / (1 + z * z / n), (middle + half) / (1 + z * z / n))
  }

  @Test("children without siblings have Wilson's own interval")
  func singles() throws {
    let measured = MeasureEstimate(
      Fixture.singles(108, of: 163), .proportion(of: .all([])), .ninetyFive)
    let estimate = try #require(measured.estimate)
    #expect(abs(estimate.value - 108.0 / 163) < 1e-15)
    #expect(abs(estimate.lower - 0.5870) < 5e-5 && abs(estimate.upper - 0.7307) < 5e-5)
    #expect(abs(estimate.lower - wilson(108, 163).lower) < 1e-13)
    #expect(abs(estimate.upper - wilson(108, 163).upper) < 1e-13)
    #expect(estimate.method == "wilson")
    #expect(measured.unclustered == nil && measured.designEffect == 1)
  }

  @Test("siblings widen it by the ratio-estimator variance")
  func siblings() throws {
    // Families 2/2, 0/2, 1/1, 0/1: p = 3/6. Residuals x − pn: 1, −1, ½, −½; squares sum to 2.5.
    // v = 4/3 · 2.5 / 36 = 5/54; simple = ¼ / 6 = 1/24; design effect = 120/54 = 20/9.
    let measured = MeasureEstimate(
      Fixture.families([(2, 2), (0, 2), (1, 1), (0, 1)]), .proportion(of: .all([])), .ninetyFive)
    #expect(abs(measured.designEffect - 20.0 / 9) < 1e-14)
    let estimate = try #require(measured.estimate)
    let expected = wilson(3 / (20.0 / 9), 6 / (20.0 / 9))
    #expect(abs(estimate.lower - expected.lower) < 1e-14)
    #expect(abs(estimate.upper - expected.upper) < 1e-14)
    #expect(estimate.method == "wilson-clustered")
    let simple = try #require(measured.unclustered)
    #expect(simple.lower > estimate.lower && simple.upper < estimate.upper)
    #expect(abs(simple.lower - wilson(3, 6).lower) < 1e-14)
  }

  @Test("a design effect never narrows: unlike siblings, all or none, one family")
  func atLeastOne() {
    for families in [[(1, 2), (1, 2), (1, 2)], [(2, 2), (1, 1)], [(0, 3), (0, 1)], [(1, 3)]] {
      let measured = MeasureEstimate(
        Fixture.families(families.map { (x: $0.0, n: $0.1) }), .proportion(of: .all([])),
        .ninetyFive)
      #expect(measured.designEffect == 1)
    }
  }

  @Test("events that come together widen a rate")
  func rate() throws {
    // One child with 6 suspensions, eleven with none: r = ½. Residuals 5.5 and eleven −½:
    // squares 30.25 + 2.75 = 33; v = 12/11 · 33 / 144 = ¼; Poisson 6/144 = 1/24; effect 6.
    let families = [(x: 6, n: 1)] + [(x: Int, n: Int)](repeating: (0, 1), count: 11)
    let measured = MeasureEstimate(
      Fixture.families(families), .rate(table: "suspensions", filters: []), .ninetyFive)
    #expect(abs(measured.designEffect - 6) < 1e-12)
    #expect(measured.estimate?.method == "poisson-exact-clustered")
    #expect(measured.unclustered?.method == "poisson-exact")
  }

  @Test("nobody in the denominator gives no estimate")
  func nobody() {
    #expect(MeasureEstimate(.zero, .proportion(of: .all([])), .ninetyFive).estimate == nil)
    #expect(MeasureEstimate(.zero, .rate(table: "", filters: []), .ninetyFive).estimate == nil)
  }
}

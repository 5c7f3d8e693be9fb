import Statistics
import Testing

@Suite("The test of Mann and Kendall with Sen's slope")
struct MannKendallTests {
  /// Pairs of 1, 3, 2, 2: rises 1-3, 1-2, 1-2; falls 3-2, 3-2; a tie; so S = 1.
  ///
  /// Var = (4 x 3 x 13 - 2 x 1 x 9)/18 = 138/18. Slopes 2, 1/2, 1/3, -1, -1/2, 0: median 1/6.
  @Test func byHand() throws {
    let test = try MannKendall([1, 3, 2, 2])
    #expect(test.score == 1 && test.variance == 138.0 / 18)
    #expect(test.z == 0 && test.pValue == 1)
    #expect(abs(test.slope - 1.0 / 6) < 1e-16 && test.tau == 1.0 / 6)
  }

  @Test(arguments: [[2.0, 2], [0.1, 0.1, 0.1]])
  func equalValuesHaveNoTrend(values: [Double]) throws {
    let test = try MannKendall(values)
    #expect(test.score == 0 && test.variance == 0 && test.z == 0 && test.pValue == 1)
    #expect(test.slope == 0 && test.tau == 0)
  }

  /// A straight line: every pair rises, every slope is the line's.
  @Test func aLineIsFound() throws {
    let test = try MannKendall((0..<40).map { 3 + 0.25 * Double($0) })
    #expect(test.score == 780 && test.tau == 1 && test.slope == 0.25)
    #expect(test.pValue < 1e-15)
  }

  @Test func reversalAndUnit() throws {
    var generator = Xoshiro256(seed: 11)
    for _ in 0..<40 {
      let values = (0..<15).map { _ in Double.random(in: 0...6, using: &generator).rounded() }
      let test = try MannKendall(values)
      let reversed = try MannKendall(values.reversed())
      let scaled = try MannKendall(values.map { 8 * $0 - 16 })
      #expect(reversed.score == -test.score && reversed.variance == test.variance)
      #expect(reversed.slope == -test.slope && reversed.pValue == test.pValue)
      #expect(scaled.score == test.score && scaled.slope == 8 * test.slope)
    }
  }

  @Test func faultsAreRefused() {
    #expect(throws: Refusal.tooFew("values", given: 1, needed: 2)) { try MannKendall([1]) }
    #expect(throws: Refusal.self) { try MannKendall([1, .nan]) }
    #expect(throws: Refusal.self) { try MannKendall([-1.7e308, 1.7e308]) }
    #expect(throws: Refusal.tooMany("values", limit: MannKendall.largestCount)) {
      try MannKendall(Array(repeating: 1, count: MannKendall.largestCount + 1))
    }
  }
}

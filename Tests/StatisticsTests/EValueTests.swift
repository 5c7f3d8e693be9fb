import Statistics
import Testing

@Suite("E-values against hand derivations and laws")
struct EValueTests {
  /// 2 + sqrt(2 x 1) and, for the limit 1.5, 1.5 + sqrt(0.75).
  @Test func byHand() throws {
    let effect = try RiskRatioEquivalent(
      riskRatio: 2, interval: Interval(lower: 1.5, upper: 2.7))
    let value = EValue(effect)
    #expect(abs(value.value - (2 + 1.4142135623730951)) < 1e-15)
    #expect(abs(try #require(value.limit) - (1.5 + 0.8660254037844386)) < 1e-15)
  }

  @Test(arguments: [1.0, 1.01, 1.8, 25, 1e150])
  func protectionMirrorsHarm(_ ratio: Double) throws {
    let harm = EValue(try RiskRatioEquivalent(riskRatio: ratio)).value
    let protection = EValue(try RiskRatioEquivalent(riskRatio: 1 / ratio)).value
    #expect(abs(protection / harm - 1) < 1e-12)
    #expect(harm >= ratio)
  }

  @Test func anIntervalThatHoldsOneNeedsNothing() throws {
    let effect = try RiskRatioEquivalent(
      riskRatio: 0.9, interval: Interval(lower: 0.7, upper: 1.1))
    #expect(EValue(effect).limit == 1)
    #expect(EValue(try RiskRatioEquivalent(riskRatio: 1)).value == 1)
    #expect(EValue(try RiskRatioEquivalent(riskRatio: 0.9)).limit == nil)
  }

  /// The square root of 4 is 2; a hazard ratio of 1 is a risk ratio of 1, and mirrored hazard
  /// ratios give mirrored risk ratios.
  @Test func otherScales() throws {
    #expect(try RiskRatioEquivalent(oddsRatio: 4, outcome: .common).ratio == 2)
    #expect(try RiskRatioEquivalent(oddsRatio: 4, outcome: .rare).ratio == 4)
    #expect(try RiskRatioEquivalent(hazardRatio: 1, outcome: .common).ratio == 1)
    let two = try RiskRatioEquivalent(hazardRatio: 2, outcome: .common).ratio
    let half = try RiskRatioEquivalent(hazardRatio: 0.5, outcome: .common).ratio
    #expect(abs(two * half - 1) < 1e-15)
    #expect(try RiskRatioEquivalent(standardisedDifference: 0, standardError: 0).ratio == 1)
  }

  @Test(arguments: [0, -1, .nan, .infinity])
  func impossibleRatiosAreRefused(_ ratio: Double) {
    #expect(throws: Refusal.self) { try RiskRatioEquivalent(riskRatio: ratio) }
    #expect(throws: Refusal.self) {
      try RiskRatioEquivalent(oddsRatio: ratio, outcome: .common)
    }
  }

  @Test func estimatesOutsideTheirIntervalAreRefused() {
    #expect(throws: Refusal.self) {
      try RiskRatioEquivalent(riskRatio: 2, interval: Interval(lower: 2.5, upper: 3))
    }
    #expect(throws: Refusal.self) { try RiskRatioEquivalent(standardisedDifference: 1e6) }
    #expect(throws: Refusal.self) {
      try RiskRatioEquivalent(standardisedDifference: 1, standardError: -1)
    }
  }
}

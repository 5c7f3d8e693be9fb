import Statistics
import Testing

@Suite("Power and sample sizes")
struct PowerTests {
  static let pairs: [(Double, Double)] = [(0.246, 0.3), (0.5, 0.75), (0.043, 0.06), (0, 0.1)]

  private func isClose(_ left: Double?, _ right: Double?, _ tolerance: Double = 1e-11) -> Bool {
    guard let left, let right else { return false }
    return abs(left - right) <= tolerance * max(abs(left), abs(right))
  }

  @Test(arguments: pairs)
  func sizeReachesItsPower(_ pair: (Double, Double)) throws {
    let design = try TwoProportionDesign(pair.0, pair.1)
    for power in [0.5, 0.8, 0.99] {
      let rates = try ErrorRates(power: power)
      let size = try #require(design.sizePerGroup(rates: rates))
      #expect(isClose(design.power(perGroup: size, rates: rates), power))
      let corrected = try #require(design.continuityCorrectedSizePerGroup(rates: rates))
      #expect(corrected > size)
    }
  }

  @Test func strictPowerCountsTheWrongDirectionToo() throws {
    let design = try TwoProportionDesign(0.5, 0.5)
    // With equal shares the power is the significance level, half of it in each direction.
    #expect(isClose(design.power(perGroup: 30), 0.025))
    #expect(isClose(design.power(perGroup: 30, by: .normalStrict), 0.05))
    #expect(isClose(design.power(perGroup: 30, by: .arcsine), 0.05))
    #expect(design.sizePerGroup() == nil)
  }

  @Test func cohenHOfOneHalfAndThreeQuarters() throws {
    // 2 arcsin(sqrt 1/2) - 2 arcsin(sqrt 3/4) = pi / 2 - 2 pi / 3 = -pi / 6.
    #expect(isClose(try TwoProportionDesign(0.5, 0.75).cohenH, -Double.pi / 6))
    #expect(try TwoProportionDesign(0.3, 0.3).cohenH == 0)
  }

  @Test(arguments: [0.02, 0.246, 0.5, 0.9])
  func detectableSharesReachThePower(_ baseline: Double) throws {
    for power in [0.3, 0.8, 0.95] {
      let rates = try ErrorRates(power: power)
      let found = try DetectableProportion(baseline: baseline, perGroup: 400, rates: rates)
      for share in [found.above, found.below].compactMap({ $0 }) {
        let design = try TwoProportionDesign(baseline, share)
        #expect(isClose(design.power(perGroup: 400, rates: rates), power))
      }
      let mirrored = try DetectableProportion(baseline: 1 - baseline, perGroup: 400, rates: rates)
      #expect(
        isClose(found.above.map { $0 - baseline }, mirrored.below.map { 1 - baseline - $0 })
          || found.above == nil && mirrored.below == nil)
    }
  }

  @Test func detectableSharesAtTheEnds() throws {
    #expect(try DetectableProportion(baseline: 0, perGroup: 100).below == nil)
    #expect(try DetectableProportion(baseline: 1, perGroup: 100).above == nil)
    let tiny = try DetectableProportion(baseline: 0.5, perGroup: 2)
    #expect(tiny.above == nil && tiny.below == nil)
  }

  @Test func designEffectsAndUnequalGroups() throws {
    let simple = try DetectableProportion(baseline: 0.246, perGroup: 200)
    let clustered = try DetectableProportion(baseline: 0.246, perGroup: 300, designEffect: 1.5)
    #expect(isClose(simple.above, clustered.above) && isClose(simple.below, clustered.below))
    let equal = try DetectableProportion(baseline: 0.246, comparison: 200, interest: 200)
    #expect(isClose(simple.above, equal.above) && isClose(simple.below, equal.below))
    let uneven = try DetectableProportion(baseline: 0.246, comparison: 300, interest: 100)
    let (far, near) = (try #require(uneven.above), try #require(simple.above))
    #expect(far > near)
  }

  @Test(arguments: TTestKind.allCases)
  func tTestSizePowerAndDifferenceAreOneRelation(_ kind: TTestKind) throws {
    let design = try TTestDesign(kind, deviation: 9.3)
    let rates = try ErrorRates(significance: 0.05, power: 0.9)
    let size = try #require(try design.size(difference: 5, rates: rates))
    #expect(isClose(try design.power(size: size, difference: 5, rates: rates), 0.9))
    #expect(isClose(try design.detectableDifference(size: size, rates: rates), 5, 1e-10))
    #expect(isClose(try design.power(size: size, difference: -5, rates: rates), 0.9))
    let strict = try design.strictPower(size: size, difference: 0, rates: rates)
    #expect(isClose(strict, 0.05))
    let mean = try DetectableMean(design, size: 2 * size, designEffect: 2, rates: rates)
    #expect(isClose(mean.difference, 5, 1e-10))
  }

  @Test func tTestEdges() throws {
    let design = try TTestDesign(.twoSample)
    #expect(try design.size(difference: 0) == nil)
    #expect(try design.size(difference: 1e9) == nil)
    #expect(try design.power(size: 20, difference: 1e300) == 1)
    #expect(throws: Refusal.self) { try design.power(size: 1, difference: 1) }
    #expect(throws: Refusal.self) { try design.size(difference: 1e-9) }
    #expect(throws: Refusal.self) { try TTestDesign(.paired, deviation: 0) }
    #expect(throws: Refusal.self) { try ErrorRates(significance: .nan) }
  }

  @Test func clusters() throws {
    let design = try ClusterDesign(meanSize: 20, correlation: 0.05)
    // 1 + 19 x 0.05 = 1.95; 300 x 1.95 / 20 = 29.25, so 30 clusters; 400 x 1.95 / 20 = 39.
    #expect(isClose(design.designEffect, 1.95))
    #expect(design.clusters(for: 300) == 30)
    #expect(design.clusters(for: 400) == 39)
    #expect(isClose(design.effective(design.inflated(77)), 77))
    #expect(try ClusterDesign(meanSize: 1, correlation: 1).designEffect == 1)
    #expect(throws: Refusal.self) { try ClusterDesign(meanSize: 3, correlation: -0.5) }
    #expect(throws: Refusal.self) { try ClusterDesign(meanSize: 0, correlation: 0.1) }
  }

  @Test func exactDesign() throws {
    // Of 10 with one half: P(X <= 1) = 11 / 1024, P(X <= 2) = 56 / 1024 > 0.025.
    let design = try BaselineDesign(size: 10, baseline: 0.5)
    #expect(design.lowerCritical == 1 && design.upperCritical == 9)
    #expect(isClose(design.actualSignificance, 22.0 / 1024))
    #expect(try design.power(at: 1) == 1)
    // Of 3 no count is rare enough: P(X = 0) = 1 / 8.
    let small = try BaselineDesign(size: 3, baseline: 0.5)
    #expect(small.lowerCritical == -1 && small.upperCritical == 4)
    #expect(small.actualSignificance == 0)
  }

  @Test(arguments: [0.4, 0.7, 1.8])
  func logRankEventsPowerAndRatio(_ ratio: Double) throws {
    let design = try LogRankDesign(allocation: 0.3)
    let events = try #require(try design.events(ratio: ratio))
    #expect(isClose(try design.power(events: events, ratio: ratio), 0.8))
    #expect(isClose(try design.events(ratio: 1 / ratio), events))
    let found = try #require(try design.detectableRatio(events: events))
    #expect(isClose(found, max(ratio, 1 / ratio)))
    #expect(try design.events(ratio: 1) == nil)
  }
}

import Statistics
import Testing

@Suite("Standardised rates, funnel limits and the slope index")
struct StandardisationTests {
  /// One stratum: the standardised rate is the plain one, with Byar's limits.
  @Test func oneStratum() throws {
    let rate = try DirectlyStandardisedRate([
      StandardStratum(events: 40, exposure: 2000, standard: 5)
    ])
    let limits = try #require(rate.dobsonInterval())
    let byar = try #require(RateMethod.byar.interval(count: 40, exposure: 2000))
    #expect(abs(rate.rate - 0.02) < 1e-17)
    #expect(abs(limits.lower - byar.lower) < 1e-15 && abs(limits.upper - byar.upper) < 1e-15)
    let exact = try #require(RateMethod.poissonExact.interval(count: 40, exposure: 2000))
    let gamma = try #require(rate.gammaInterval())
    #expect(abs(gamma.lower - exact.lower) < 1e-15 && abs(gamma.upper - exact.upper) < 1e-15)
  }

  /// Two strata of weights 1/4 and 3/4: 0.25 * 10/100 + 0.75 * 6/300 = 0.04; the variance
  /// (0.25/100)^2 * 10 + (0.75/300)^2 * 6 = 0.0025^2 * 16 = 0.0001.
  @Test func byHand() throws {
    let strata = [(10.0, 100.0, 1.0), (6, 300, 3)].map {
      StandardStratum(events: $0.0, exposure: $0.1, standard: $0.2)
    }
    let rate = try DirectlyStandardisedRate(strata)
    #expect(abs(rate.rate - 0.04) < 1e-16 && abs(rate.variance - 0.0001) < 1e-18)
    #expect(try DirectlyStandardisedRate(strata.reversed()).rate == rate.rate)
  }

  /// 3 people with 2 events each: 6 events of variance 12.
  @Test func repeatedEvents() {
    let stratum = StandardStratum(people: [(2, 3)], exposure: 9, standard: 1)
    #expect(stratum.events == 6 && stratum.eventVariance == 12)
  }

  @Test func fewEvents() throws {
    let rate = try DirectlyStandardisedRate([
      StandardStratum(events: 9, exposure: 20, standard: 5)
    ])
    #expect(rate.hasTooFewEvents && rate.dobsonInterval() == nil)
    let none = try DirectlyStandardisedRate([
      StandardStratum(events: 0, exposure: 20, standard: 5)
    ])
    #expect(none.gammaInterval()?.lower == 0)
    #expect(throws: Refusal.self) { try DirectlyStandardisedRate([]) }
    #expect(throws: Refusal.self) {
      try DirectlyStandardisedRate([StandardStratum(events: 1, exposure: 0, standard: 5)])
    }
  }

  /// 10 at 2/100 and 20 at 6/200: 0.2 + 0.6 = 0.8 expected, the reference rate 8/300.
  @Test func indirectly() throws {
    let strata = [(10.0, 2.0, 100.0), (20, 6, 200)].map {
      IndirectStandardisation.Stratum(
        exposure: $0.0, referenceEvents: $0.1, referenceExposure: $0.2)
    }
    let standardisation = try IndirectStandardisation(observed: 2, strata: strata)
    #expect(abs(standardisation.ratio.expected - 0.8) < 1e-15)
    #expect(abs(standardisation.ratio.ratio - 2.5) < 1e-14)
    #expect(abs(standardisation.referenceRate - 8.0 / 300) < 1e-17)
    #expect(standardisation.method == .poissonExact)
    #expect(throws: Refusal.self) { try IndirectStandardisation(observed: 2, strata: []) }
  }

  /// A share at a limit of the funnel has the average as a limit of its Wilson interval.
  @Test(arguments: [Level.ninetyFive, .ninetyNinePointEight])
  func funnel(_ level: Level) throws {
    let limits = try FunnelLimits.share(average: 0.3, total: 50, level: level)
    let atLower = wilsonBounds(count: limits.lower * 50, total: 50, level: level)
    let atUpper = wilsonBounds(count: limits.upper * 50, total: 50, level: level)
    #expect(abs((atLower?.upper ?? 0) - 0.3) < 1e-12)
    #expect(abs((atUpper?.lower ?? 0) - 0.3) < 1e-12)
    #expect(try FunnelLimits.share(average: 0.01, total: 5, level: level).lower == 0)
  }

  /// No events at an expected number of log 40 or more have a probability of at most 1/40.
  @Test func funnelOfNoEvents() throws {
    let expected = try FunnelLimits.expected(observed: 0, level: .ninetyFive)
    #expect(abs(expected.upper - 3.688879454113936) < 1e-13 && expected.lower == 0)
    let ratio = try FunnelLimits.ratio(observed: 0, level: .ninetyFive)
    #expect(ratio.lower == 0 && ratio.upper == nil)
    #expect(throws: Refusal.self) {
      try FunnelLimits.share(average: 1.5, total: 5, level: .ninetyFive)
    }
  }

  /// Two equal groups stand at 1/4 and 3/4, so that the slope is twice their difference.
  @Test func slopeByHand() throws {
    let index = try SlopeIndex([5, 3], populations: [10, 10])
    #expect(index.ranks == [0.25, 0.75])
    #expect(abs(index.slope + 4) < 1e-14 && abs(index.intercept - 6) < 1e-14)
    #expect(abs((index.ratio ?? 0) - 1.0 / 3) < 1e-15)
  }

  @Test func slopeLaws() throws {
    let values = [12.1, 9.8, 8.9, 7.2]
    let index = try SlopeIndex(values, populations: [21, 19, 20, 40])
    let scaled = try SlopeIndex(values.map { $0 * 3 }, populations: [42, 38, 40, 80])
    let reversed = try SlopeIndex(values.reversed(), populations: [40, 20, 19, 21])
    #expect(abs(scaled.slope - 3 * index.slope) < 1e-13)
    #expect(abs(reversed.slope + index.slope) < 1e-13)
    #expect(throws: Refusal.self) { try SlopeIndex([1, 2], populations: [0, 3]) }
    #expect(throws: Refusal.self) { try SlopeIndex([1, 2], populations: [3]) }
  }
}

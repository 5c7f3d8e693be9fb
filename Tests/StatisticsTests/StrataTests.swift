import Statistics
import Testing

@Suite("Two groups compared within strata")
struct StrataTests {
  private func stratum(_ a: Int, _ b: Int, _ c: Int, _ d: Int) -> ProportionPair {
    ProportionPair(Proportion(a, of: a + b), Proportion(c, of: c + d))
  }

  private let strata: [(Int, Int, Int, Int)] = [(12, 28, 9, 35), (7, 33, 6, 41), (20, 45, 11, 60)]

  private func tables() throws -> StratifiedTables {
    try StratifiedTables(strata.map { stratum($0.0, $0.1, $0.2, $0.3) })
  }

  /// One stratum: the common measures are the plain ones, and the test is chi-squared with N - 1.
  @Test func oneStratum() throws {
    let pair = stratum(12, 28, 9, 35)
    let common = MantelHaenszel(try StratifiedTables([pair]))
    let plain = try #require(ProportionPairTests(pair))
    #expect(close(common.oddsRatio, pair.oddsRatio))
    #expect(close(common.ratio, pair.ratio))
    #expect(close(common.difference, pair.difference))
    #expect(close(common.chiSquared, plain.chiSquaredReduced))
    #expect(close(common.logOddsRatioError, pair.logOddsRatioError))
    #expect(close(common.logRatioError, pair.logRatioError))
    let homogeneity = try #require(OddsRatioHomogeneity(common))
    #expect(homogeneity.freedom == 0 && homogeneity.taronePValue == nil)
    #expect(abs(homogeneity.breslowDay) < 1e-20)
  }

  /// One stratum: the exact common odds ratio is the conditional one of that table.
  @Test func oneStratumExactly() throws {
    let pair = stratum(12, 28, 9, 35)
    let common = try CommonOddsRatio(try StratifiedTables([pair]))
    let single = try #require(ConditionalOddsRatio(pair))
    let fisher = try #require(FisherTest(pair))
    let p = try common.pValues()
    #expect(close(common.estimate, single.estimate, 1e-12))
    #expect(close(try common.interval()?.lower, single.interval(tailOf: .ninetyFive)?.lower, 1e-11))
    #expect(close(try common.interval()?.upper, single.interval(tailOf: .ninetyFive)?.upper, 1e-11))
    #expect(close(p.less, fisher.pValue(.less), 1e-12))
    #expect(close(p.greater, fisher.pValue(.greater), 1e-12))
    #expect(close(p.twoSided, fisher.pValue(), 1e-12))
  }

  /// Two strata of one pair each, (1, 0; 0, 1) and (0, 1; 1, 0): the sum is 1 of 0 to 2 with
  /// weights 1, 2 w, w^2 for the odds ratio w, so that the estimate is 1, P(S <= 1) = 3/4, and the
  /// upper limit solves (1 + 2 w) / (1 + w)^2 = 0.025: w = 39 + sqrt(39 * 40).
  @Test func twoPairs() throws {
    let pairs = try StratifiedTables([stratum(1, 0, 0, 1), stratum(0, 1, 1, 0)])
    let common = try CommonOddsRatio(pairs)
    let p = try common.pValues()
    let upper = 39 + (39.0 * 40).squareRoot()
    #expect(close(common.estimate, 1, 1e-13))
    #expect(close(p.less, 0.75) && close(p.greater, 0.75) && close(p.twoSided, 1))
    #expect(close(try common.interval()?.upper, upper, 1e-12))
    #expect(close(try common.interval()?.lower, 1 / upper, 1e-12))
  }

  @Test func orderAndEmptyStrataChangeNothing() throws {
    let common = MantelHaenszel(try tables())
    let mixed = strata.reversed().map { stratum($0.0, $0.1, $0.2, $0.3) }
    let others = MantelHaenszel(
      try StratifiedTables(mixed + [stratum(0, 0, 3, 4), stratum(0, 0, 0, 0)]))
    #expect(close(common.oddsRatio, others.oddsRatio))
    #expect(close(common.ratio, others.ratio))
    #expect(close(common.difference, others.difference))
    #expect(close(common.differenceError, others.differenceError))
    #expect(close(common.chiSquaredCorrected, others.chiSquaredCorrected))
  }

  @Test(arguments: [0.8, 0.95, 0.999])
  func estimatesLieInside(_ fraction: Double) throws {
    let level = try #require(Level(fraction))
    let common = MantelHaenszel(try tables())
    let exact = try CommonOddsRatio(try tables())
    #expect(common.oddsRatioInterval(level: level)?.contains(common.oddsRatio ?? 0) == true)
    #expect(common.ratioInterval(level: level)?.contains(common.ratio ?? 0) == true)
    #expect(common.differenceInterval(level: level).contains(common.difference))
    #expect(try exact.interval(level: level)?.contains(exact.estimate ?? 0) == true)
  }

  /// Exchanging the groups turns the ratios over and the difference round.
  @Test func groupsExchanged() throws {
    let exchanged = try StratifiedTables(strata.map { stratum($0.2, $0.3, $0.0, $0.1) })
    let (common, other) = (MantelHaenszel(try tables()), MantelHaenszel(exchanged))
    #expect(close(common.oddsRatio, other.oddsRatio.map { 1 / $0 }))
    #expect(close(common.ratio, other.ratio.map { 1 / $0 }))
    #expect(close(common.difference, -other.difference))
    #expect(close(common.differenceError, other.differenceError))
    let (p, q) = (
      try CommonOddsRatio(try tables()).pValues(), try CommonOddsRatio(exchanged).pValues()
    )
    #expect(close(p.less, q.greater, 1e-12) && close(p.twoSided, q.twoSided, 1e-12))
  }

  @Test func oneOutcomeOnly() throws {
    let none = try StratifiedTables([stratum(0, 5, 0, 7)])
    let common = MantelHaenszel(none)
    #expect(common.chiSquared == nil && common.oddsRatio == nil && common.ratio == nil)
    #expect(OddsRatioHomogeneity(common) == nil)
    let exact = try CommonOddsRatio(none)
    #expect(exact.estimate == nil)
    #expect(try exact.pValues().twoSided == 1)
    #expect(try exact.interval() == Interval(lower: 0, upper: .infinity))
  }

  @Test func refusals() {
    #expect(throws: Refusal.self) { try StratifiedTables([]) }
    #expect(throws: Refusal.self) { try StratifiedTables([stratum(-1, 5, 2, 2)]) }
    #expect(throws: Refusal.self) {
      try CommonOddsRatio(
        StratifiedTables([stratum(1_000_000_000_000, 5, 2, 1_000_000_000_000)]))
    }
  }

  private func close(_ a: Double?, _ b: Double?, _ tolerance: Double = 1e-13) -> Bool {
    guard let a, let b else { return false }
    return abs(a - b) <= tolerance * max(abs(a), abs(b))
  }
}

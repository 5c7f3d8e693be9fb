import Statistics
import Testing
import _TestSupport

@Suite("Two independent proportions against R, SciPy and 50-digit arithmetic")
struct ContrastTests {
  static let intervals = OracleTable.rows("contrast-intervals", beside: #filePath)
  static let tests = OracleTable.rows("contrast-tests", beside: #filePath)

  @Test func theTablesAreThere() {
    #expect(Self.intervals.count == 475)
    #expect(Self.tests.count == 216)
  }

  @Test(arguments: intervals)
  func intervalsAgree(_ row: OracleRow) {
    guard let pair = pair(row), let level = row.number("level").flatMap({ Level($0) }) else {
      Issue.record("unreadable row \(row)")
      return
    }
    let result =
      row.method.hasSuffix("-lower") || row.method.hasSuffix("-upper")
      ? limit(row.method, pair, level) : estimate(row.method, pair)
    #expect(row.accepts(result), "\(row): \(result as Any)")
  }

  @Test(arguments: tests)
  func testsAgree(_ row: OracleRow) {
    guard let pair = pair(row), let fisher = FisherTest(pair) else {
      Issue.record("unreadable row \(row)")
      return
    }
    let result: Double? =
      switch row.method {
      case "fisher-two-sided": fisher.pValue()
      case "fisher-less": fisher.pValue(.less)
      case "fisher-greater": fisher.pValue(.greater)
      case "fisher-midp-minlike": fisher.pValue(.twoSided, tail: .midP)
      case "fisher-midp-doubling": fisher.doubledSmallerTail(.midP)
      case "cohen-h": pair.cohensH
      default: ProportionPairTests(pair).flatMap { statistic(row.method, $0) }
      }
    #expect(row.accepts(result), "\(row): \(result as Any)")
  }

  /// With events for all in both groups the limits are 1 / (1 + z^2 / n1) and 1 + z^2 / n2: the most
  /// likely second share is 1 at a ratio below 1, so that (1 - t)^2 = z^2 t (1 - t) / n1.
  @Test(arguments: [(44_877, 1), (3, 90_009), (20, 20)])
  func ratioLimitsWhereAllHadEvents(_ first: Int, _ second: Int) throws {
    let pair = ProportionPair(Proportion(first, of: first), Proportion(second, of: second))
    let limits = try #require(RatioMethod.koopman.interval(pair))
    let square = 1.959963984540054 * 1.959963984540054
    #expect(abs(limits.lower * (1 + square / Double(first)) - 1) < 1e-12)
    #expect(abs(limits.upper / (1 + square / Double(second)) - 1) < 1e-12)
  }

  /// 50-digit arithmetic: the root of the score equation.
  @Test func oddsRatioLimitWhereNearlyAllHadEvents() throws {
    let pair = ProportionPair(Proportion(1, of: 2), Proportion(90_009, of: 90_009))
    let level = try #require(Level(0.8))
    let limits = try #require(OddsRatioMethod.miettinenNurminen.interval(pair, level: level))
    #expect(limits.lower == 0)
    #expect(abs(limits.upper / 0.000025133076194352106528 - 1) < 1e-10)
    let swapped = ProportionPair(Proportion(1, of: 2), Proportion(0, of: 90_009))
    let turned = try #require(OddsRatioMethod.miettinenNurminen.interval(swapped, level: level))
    #expect(abs(turned.lower * 0.000025133076194352106528 - 1) < 1e-10)
  }

  private func pair(_ row: OracleRow) -> ProportionPair? {
    guard let first = row.integer("count1"), let firstTotal = row.integer("total1"),
      let second = row.integer("count2"), let secondTotal = row.integer("total2")
    else { return nil }
    return ProportionPair(
      Proportion(first, of: firstTotal), Proportion(second, of: secondTotal))
  }

  private func estimate(_ name: String, _ pair: ProportionPair) -> Double? {
    switch name {
    case "rd": pair.difference
    case "rr": pair.ratio
    case "rr-log-se": pair.logRatioError
    case "or": pair.oddsRatio
    case "or-log-se": pair.logOddsRatioError
    case "or-haldane": pair.withHalfAdded.oddsRatio
    case "or-cond-mle": ConditionalOddsRatio(pair)?.estimate
    default: nil
    }
  }

  private func limit(_ name: String, _ pair: ProportionPair, _ level: Level) -> Double? {
    let method = String(name.dropFirst(3).dropLast(6)).replacing("mn", with: "miettinen-nurminen")
    let bounds: Interval? =
      switch name.prefix(2) {
      case "rd": DifferenceMethod(rawValue: method)?.interval(pair, level: level)
      case "rr": RatioMethod(rawValue: method)?.interval(pair, level: level)
      default:
        OddsRatioMethod(
          rawValue: method.replacing("exact", with: "conditional-exact")
            .replacing("midp", with: "conditional-mid-p"))?.interval(pair, level: level)
      }
    return name.hasSuffix("lower") ? bounds?.lower : bounds?.upper
  }

  private func statistic(_ name: String, _ tests: ProportionPairTests) -> Double? {
    switch name {
    case "z-pooled": tests.z
    case "z-unpooled": tests.unpooledZ
    case "phi": tests.phi
    case "chi2": tests.chiSquared
    case "chi2-p": ProportionPairTests.pValue(tests.chiSquared)
    case "chi2-n1": tests.chiSquaredReduced
    case "chi2-n1-p": ProportionPairTests.pValue(tests.chiSquaredReduced)
    case "chi2-yates": tests.chiSquaredCorrected
    case "chi2-yates-p": ProportionPairTests.pValue(tests.chiSquaredCorrected)
    case "g": tests.likelihoodRatio
    case "g-p": ProportionPairTests.pValue(tests.likelihoodRatio)
    case "g-williams": tests.likelihoodRatioCorrected
    case "g-williams-p": ProportionPairTests.pValue(tests.likelihoodRatioCorrected)
    default: nil
    }
  }
}

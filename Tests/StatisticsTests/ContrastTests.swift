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

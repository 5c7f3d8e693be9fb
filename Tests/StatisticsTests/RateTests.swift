import Statistics
import Testing
import _TestSupport

@Suite("Rates against R and the published indicator methods")
struct RateTests {
  static let rates = OracleTable.rows("rates", beside: #filePath)
  static let ratios = OracleTable.rows("rate-ratios", beside: #filePath)
  static let observed = OracleTable.rows("observed-expected", beside: #filePath)

  @Test func theTablesAreThere() {
    #expect(Self.rates.count == 88)
    #expect(Self.ratios.count == 78)
    #expect(Self.observed.count == 18)
  }

  @Test(arguments: rates)
  func ratesAgree(_ row: OracleRow) {
    guard let count = row.number("count"), let exposure = row.number("exposure"),
      let multiplier = row.number("multiplier"),
      let level = row.number("level").flatMap({ Level($0) })
    else {
      Issue.record("unreadable row \(row)")
      return
    }
    let recommended = RateMethod.recommended(count: count)
    if row.method == "method" {
      #expect(row.text("expected") == (recommended == .byar ? "Byars" : "Exact"))
      return
    }
    let result = rate(row.method, count, per: exposure / multiplier, level)
    #expect(row.accepts(result), "\(row): \(result as Any)")
  }

  private func rate(
    _ name: String, _ count: Double, per: Double, _ level: Level
  ) -> Double? {
    let recommended = RateMethod.recommended(count: count)
    switch name {
    case "value": return count / per
    case "lower": return recommended.interval(count: count, exposure: per, level: level)?.lower
    case "upper": return recommended.interval(count: count, exposure: per, level: level)?.upper
    case "byars-lower": return RateMethod.byar.interval(count: count, level: level)?.lower
    case "byars-upper": return RateMethod.byarUpperLimit(count: count, level: level)
    case "exact-lower": return RateMethod.poissonExact.interval(count: count, level: level)?.lower
    case "exact-upper": return RateMethod.poissonExact.interval(count: count, level: level)?.upper
    case "normal-log-lower":
      return RateMethod.normalLog.interval(count: count, exposure: per, level: level)?.lower
    case "normal-log-upper":
      return RateMethod.normalLog.interval(count: count, exposure: per, level: level)?.upper
    default: return nil
    }
  }

  @Test(arguments: ratios)
  func ratiosAgree(_ row: OracleRow) {
    guard let first = row.integer("count1"), let second = row.integer("count2"),
      let time = row.number("exposure1"), let otherTime = row.number("exposure2"),
      let level = row.number("level").flatMap({ Level($0) }),
      let ratio = RateRatio(first, over: time, to: second, over: otherTime)
    else {
      Issue.record("unreadable row \(row)")
      return
    }
    let result = value(row.method, ratio, level)
    #expect(row.accepts(result), "\(row): \(result as Any)")
  }

  private func value(_ name: String, _ ratio: RateRatio, _ level: Level) -> Double? {
    switch name {
    case "rate-ratio": return ratio.ratio
    case "log-se": return ratio.logStandardError
    case "wald-lower": return ratio.logInterval(level: level)?.lower
    case "wald-upper": return ratio.logInterval(level: level)?.upper
    case "exact-lower": return ratio.exactInterval(level: level).lower
    case "exact-upper": return ratio.exactInterval(level: level).upper
    case "rate-difference": return ratio.difference
    case "rd-wald-lower": return ratio.differenceInterval(level: level).lower
    case "rd-wald-upper": return ratio.differenceInterval(level: level).upper
    case "exact-p-two-sided": return ratio.pValue()
    case "exact-p-less": return ratio.pValue(.less)
    case "exact-p-greater": return ratio.pValue(.greater)
    case "score-z": return ratio.score
    case "score-p": return ratio.scorePValue
    default: return nil
    }
  }

  @Test(arguments: observed)
  func observedToExpectedAgrees(_ row: OracleRow) {
    guard let count = row.integer("observed"), let mean = row.number("mean"),
      let multiplier = row.number("multiplier"),
      let level = row.number("level").flatMap({ Level($0) }),
      let ratio = ObservedToExpected(observed: count, expected: mean)
    else {
      Issue.record("unreadable row \(row)")
      return
    }
    let method = RateMethod.recommended(count: Double(count))
    if row.method == "method" {
      #expect(row.text("expected") == (method == .byar ? "Byars" : "Exact"))
      return
    }
    let bounds = ratio.interval(method, level: level)?.scaled(by: multiplier)
    let result: Double? =
      switch row.method {
      case "smr": ratio.ratio * multiplier
      case "smr-lower": bounds?.lower
      case "smr-upper": bounds?.upper
      case "poisson-p-less": ratio.pValue(.less)
      case "poisson-p-greater": ratio.pValue(.greater)
      default: nil
      }
    #expect(row.accepts(result), "\(row): \(result as Any)")
  }
}

import Statistics
import Testing
import _TestSupport

@Suite("Single proportions against R, SciPy and 50-digit arithmetic")
struct ProportionTests {
  static let intervals = OracleTable.rows("proportion-intervals", beside: #filePath)
  static let tests = OracleTable.rows("proportion-tests", beside: #filePath)

  @Test func theTablesAreThere() {
    #expect(Self.intervals.count == 270)
    #expect(Self.tests.count == 154)
  }

  @Test(arguments: intervals)
  func intervalsAgree(_ row: OracleRow) {
    let result = interval(row)
    #expect(row.accepts(result), "\(row): \(result as Any)")
  }

  @Test(arguments: tests)
  func testsAgree(_ row: OracleRow) {
    let result = testResult(row)
    #expect(row.accepts(result), "\(row): \(result as Any)")
  }

  private func interval(_ row: OracleRow) -> Double? {
    guard let count = row.number("count"), let total = row.number("total"),
      let level = row.number("level").flatMap({ Level($0) })
    else { return nil }
    let proportion = Proportion(count: count, total: total)
    switch row.method {
    case "estimate": return proportion.share
    case "jeffreys-raw-lower":
      return Beta(a: count + 0.5, b: total - count + 0.5).quantile(level.tail)
    case "jeffreys-raw-upper":
      return Beta(a: count + 0.5, b: total - count + 0.5).upperQuantile(level.tail)
    default: break
    }
    let name = row.method.replacing("midp", with: "mid-p").replacing("-raw", with: "")
    let isLower = name.hasSuffix("-lower")
    let method = ProportionMethod(rawValue: String(name.dropLast(6)))
    let bounds = method?.interval(proportion, level: level)
    return isLower ? bounds?.lower : bounds?.upper
  }

  private func testResult(_ row: OracleRow) -> Double? {
    guard let count = row.integer("count"), let total = row.integer("total"),
      let share = row.number("share"),
      let exact = BinomialTest(count: count, total: total, share: share)
    else { return nil }
    let score = ProportionScoreTest(Proportion(count, of: total), share: share)
    switch row.method {
    case "two-sided": return exact.pValue()
    case "less": return exact.pValue(.less)
    case "greater": return exact.pValue(.greater)
    case "two-sided-midp": return exact.pValue(.twoSided, tail: .midP)
    case "less-midp": return exact.pValue(.less, tail: .midP)
    case "greater-midp": return exact.pValue(.greater, tail: .midP)
    case "twice-smaller-tail": return exact.doubledSmallerTail
    case "z-score": return score?.z
    case "z-p-two-sided": return score?.pValue
    case "z-cc": return score?.corrected
    case "z-cc-p-two-sided": return score?.correctedPValue
    default: return nil
    }
  }
}

import Statistics
import Testing
import _TestSupport

@Suite("Numbers up to 1,000,000,000 against 30-digit sums")
struct LargeNumberTests {
  static let rows = OracleTable.rows("large", beside: #filePath)

  @Test func theTableIsThere() {
    #expect(Self.rows.count == 22)
  }

  @Test(arguments: rows)
  func agrees(_ row: OracleRow) throws {
    let count = try #require(row.integer("count"))
    let total = try #require(row.integer("total"))
    let share = try #require(row.number("share-or-level"))
    let proportion = Proportion(count, of: total)
    let level = try #require(Level(share))
    let test = BinomialTest(count: count, total: total, share: share)
    let result: Double? =
      switch row.method {
      case "two-sided": test?.pValue()
      case "greater": test?.pValue(.greater)
      case "wilson-lower": ProportionMethod.wilson.interval(proportion, level: level)?.lower
      case "wilson-upper": ProportionMethod.wilson.interval(proportion, level: level)?.upper
      case "clopper-pearson-lower":
        ProportionMethod.clopperPearson.interval(proportion, level: level)?.lower
      case "clopper-pearson-upper":
        ProportionMethod.clopperPearson.interval(proportion, level: level)?.upper
      default: nil
      }
    #expect(row.accepts(result), "\(row): \(result as Any)")
  }
}

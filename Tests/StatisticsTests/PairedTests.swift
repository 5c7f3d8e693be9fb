import Statistics
import Testing
import _TestSupport

@Suite("Paired proportions against R and 50-digit arithmetic")
struct PairedTests {
  static let rows = OracleTable.rows("paired", beside: #filePath)

  @Test func theTableIsThere() {
    #expect(Self.rows.count == 142)
  }

  @Test(arguments: rows)
  func agrees(_ row: OracleRow) {
    guard let yesYes = row.number("yes-yes"), let yesNo = row.integer("yes-no"),
      let noYes = row.integer("no-yes"), let noNo = row.number("no-no"),
      let level = row.number("level").flatMap({ Level($0) })
    else {
      Issue.record("unreadable row \(row)")
      return
    }
    let table = PairedTable(
      yesYes: yesYes, yesNo: Double(yesNo), noYes: Double(noYes), noNo: noNo)
    let test = McNemarTest(yesNo: yesNo, noYes: noYes)
    let result =
      row.method.hasSuffix("lower") || row.method.hasSuffix("upper")
      ? limit(row.method, table, test, level) : value(row.method, table, test)
    #expect(row.accepts(result), "\(row): \(result as Any)")
  }

  private func value(_ name: String, _ table: PairedTable, _ test: McNemarTest?) -> Double? {
    switch name {
    case "p-first": table.first.share
    case "p-second": table.second.share
    case "difference": table.difference
    case "mcnemar-chi2": test?.chiSquared
    case "mcnemar-p": test.map { ProportionPairTests.pValue($0.chiSquared) }
    case "mcnemar-cc-chi2": test?.chiSquaredCorrected
    case "mcnemar-cc-p": test.map { ProportionPairTests.pValue($0.chiSquaredCorrected) }
    case "mcnemar-exact-p": test?.pValue()
    case "mcnemar-midp": test?.pValue(.twoSided, tail: .midP)
    case "or-conditional": test?.oddsRatio
    default: nil
    }
  }

  private func limit(
    _ name: String, _ table: PairedTable, _ test: McNemarTest?, _ level: Level
  ) -> Double? {
    let bounds: Interval? =
      switch name.dropLast(6) {
      case "or-exact": test?.oddsRatioInterval(level: level)
      case "wald": PairedDifferenceMethod.wald.interval(table, level: level)
      case "bonett-price": PairedDifferenceMethod.bonettPrice.interval(table, level: level)
      case "newcombe": PairedDifferenceMethod.newcombe.interval(table, level: level)
      case "tango": PairedDifferenceMethod.tango.interval(table, level: level)
      default: nil
      }
    return name.hasSuffix("lower") ? bounds?.lower : bounds?.upper
  }
}

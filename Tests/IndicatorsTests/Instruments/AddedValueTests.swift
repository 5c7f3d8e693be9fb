import Indicators
import Testing
import _TestSupport

@Suite("The added value score of one pair of forms")
struct AddedValueTests {
  static let rows = OracleTable.rows("added-value", beside: #filePath)

  @Test func theTableIsThere() {
    #expect(Self.rows.count == 5)
  }

  @Test("the published formula, in tenths", arguments: rows)
  func agrees(row: OracleRow) {
    let given = ["total", "impact", "emotional", "after"].map(row.integer)
    let scores = given.compactMap { $0 }
    guard scores.count == 4 else {
      #expect(row.text("added_value").isEmpty, "a score is missing")
      return
    }
    let tenths = AddedValue.tenths(
      total: scores[0], impact: scores[1], emotional: scores[2], after: scores[3])
    #expect(Double(tenths) / 10 == row.number("added_value"))
    let size = Double(tenths) / 10 / AddedValue.standardDeviation
    #expect(abs(size - (row.number("effect_size") ?? .nan)) < 1e-12)
  }
}

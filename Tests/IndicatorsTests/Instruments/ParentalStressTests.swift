import Indicators
import Testing
import _TestSupport

@Suite("The Parental Stress Scale against R and an own restatement")
struct ParentalStressTests {
  static let rows = OracleTable.rows("parental-stress", beside: #filePath)

  @Test func theTableIsThere() {
    #expect(Self.rows.count == 28)
  }

  @Test("totals, prorating and faults", arguments: rows)
  func agrees(row: OracleRow) {
    let instrument = Instrument.parentalStress
    let scorer = FormScorer(
      instrument, missing: row.text("policy") == "prorate" ? instrument.optional : nil)
    guard let sheet = FormFixture.sheet(row, items: 18) else {
      #expect(row.text("error").hasPrefix("not_an_integer"))
      return
    }
    do throws(FormFault) {
      let score = try scorer.score(sheet)
      #expect(row.text("error").isEmpty)
      #expect(score.scales[0].score == row.integer("total"))
      #expect(score.answered == row.integer("answered"))
      #expect("\(score.scales[0].isProrated)" == row.text("prorated"))
      #expect("\(score.notes.contains(.straightLined))" == row.text("straight_lined"))
    } catch {
      #expect(error.description == row.text("error"))
    }
  }

  @Test("by hand: every answer 1 gives 8 × 5 + 10 × 1 = 50, every answer 5 gives 8 + 50 = 58")
  func straight() throws {
    let scorer = FormScorer(.parentalStress)
    for (answer, total) in [(1, 50), (3, 54), (5, 58)] {
      let sheet = AnswerSheet(items: [Int?](repeating: answer, count: 18))
      #expect(try scorer.score(sheet).scales[0].score == total)
    }
  }
}

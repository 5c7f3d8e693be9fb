import Indicators
import Testing
import _TestSupport

@Suite("GAD-7: a third questionnaire, by its definition alone")
struct GeneralisedAnxietyTests {
  private let scorer = FormScorer(.generalisedAnxiety)

  @Test("every total has the band of the published limits 5, 10 and 15", arguments: 0...21)
  func bands(total: Int) throws {
    // As many threes as go into the total, then the rest, then zeros.
    let items = (0..<7).map { min(3, max(0, total - 3 * $0)) }
    let score = try scorer.score(AnswerSheet(items: items))
    #expect(score.scales[0].score == total)
    let band = BandReader().band(of: total, "total", on: "", by: .anxietySeverity)
    let expected = total < 5 ? "minimal" : total < 10 ? "mild" : total < 15 ? "moderate" : "severe"
    #expect(band == expected)
  }

  static let rows = OracleTable.rows("gad-7", beside: #filePath)

  @Test("forms added up by hand", arguments: rows)
  func forms(row: OracleRow) throws {
    let items = (1...7).map { row.integer("item\($0)") }
    #expect(try scorer.score(AnswerSheet(items: items)).scales[0].score == row.integer("total"))
  }

  @Test("the table of forms is there, and an answer of 4 is refused")
  func refused() {
    #expect(Self.rows.count == 6)
    #expect(throws: FormFault(.outOfRange, "item7")) {
      try scorer.score(AnswerSheet(items: [0, 0, 0, 0, 0, 0, 4]))
    }
  }
}

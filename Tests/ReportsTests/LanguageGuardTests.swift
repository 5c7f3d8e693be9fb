import Documents
import Testing

@testable import Reports

/// No report says what a design without assignment cannot bear, or leaks a value of the program.
struct LanguageGuardTests {
  private static let banned = [
    "causes", "caused", "causing", "leads? to", "led to", "proves?", "proven", "impact of",
    "due to", "because of", "thanks to", "result(s|ed)? in", "criminal", "offspring", "offender",
    "inmate", "victim", "no difference", "significant", "significantly", "at risk",
    "nan", "nil", "inf", "infinity", "optional",
  ]

  @Test(arguments: EdgeCase.allCases)
  func reportUsesNoBannedWord(_ edge: EdgeCase) throws {
    try check(Rendered.document(edge), "\(edge)")
  }

  /// The title of a scale of the questionnaire is its own, and claims nothing.
  @Test(arguments: [Wellbeing.full, .suppressed, .fewPairs])
  func questionnairesUseNoBannedWord(_ edge: Wellbeing) throws {
    try check(edge.report.document(), "\(edge)", but: "impact of difficulties")
  }

  @Test(arguments: Declared.allCases)
  func comparisonsUseNoBannedWord(_ edge: Declared) throws {
    try check(edge.report.document(), "\(edge)")
    try checkNouns(MarkdownRenderer(charts: nil).render(edge.report.document()))
  }

  private func check(_ document: Document, _ name: String, but title: String = "(no title)") throws
  {
    let charts = Outline(document).figures.flatMap { Outline.texts($0.chart) }
    let text = ([MarkdownRenderer(charts: nil).render(document)] + charts)
      .joined(separator: "\n").lowercased().replacing(title, with: "")
    for word in Self.banned {
      let pattern = try Regex("\\b(?:\(word))\\b")
      let found = text.firstMatch(of: pattern).map { match in
        let start = text.index(match.range.lowerBound, offsetBy: -60, limitedBy: text.startIndex)
        return String(text[(start ?? text.startIndex)..<match.range.upperBound])
      }
      #expect(found == nil, "\(name): \(word)")
    }
  }

  @Test(arguments: EdgeCase.allCases)
  func countsAgreeWithTheirNouns(_ edge: EdgeCase) throws {
    try checkNouns(Rendered.text(edge))
  }

  @Test(arguments: [Wellbeing.full, .suppressed, .fewPairs])
  func countsOfFormsAgreeWithTheirNouns(_ edge: Wellbeing) throws {
    try checkNouns(MarkdownRenderer(charts: nil).render(edge.report.document()))
  }

  private func checkNouns(_ text: String) throws {
    let wrong = try Regex(
      "(^|[^0-9.,])(1|one) (children|families|areas|suspensions)|\\.\\.|\\( |  [a-z]")
    #expect(text.firstMatch(of: wrong).map { String(text[$0.range]) } == nil)
  }
}

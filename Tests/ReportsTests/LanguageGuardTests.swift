import Documents
import Testing

@testable import Reports

/// No report says what a design without assignment cannot bear, or leaks a value of the program.
struct LanguageGuardTests {
  /// Words that no report holds.
  private static let words: Set<String> = [
    "causes", "caused", "causing", "prove", "proves", "proven", "criminal", "offspring",
    "offender", "inmate", "victim", "significant", "significantly", "nan", "nil", "inf",
    "infinity", "optional",
  ]

  /// Phrases that no report holds, as patterns, each behind a plain word that it cannot be without.
  private static let phrases = [
    ("lead", "leads? to"), ("led", "led to"), ("impact", "impact of"), ("due", "due to"),
    ("because", "because of"), ("thanks", "thanks to"), ("result", "result(s|ed)? in"),
    ("difference", "no difference"), ("risk", "at risk"),
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
    let held = Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
    #expect(held.isDisjoint(with: Self.words), "\(name): \(held.intersection(Self.words))")
    for (stem, phrase) in Self.phrases where held.contains(where: { $0.hasPrefix(stem) }) {
      let pattern = try Regex("\\b(?:\(phrase))\\b")
      let found = text.firstMatch(of: pattern).map { match in
        let start = text.index(match.range.lowerBound, offsetBy: -60, limitedBy: text.startIndex)
        return String(text[(start ?? text.startIndex)..<match.range.upperBound])
      }
      #expect(found == nil, "\(name): \(phrase)")
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

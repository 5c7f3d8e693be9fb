import Foundation
import Documents
import Studies
import Testing

@testable import Reports

/// What a study may switch off and set in, and what it may not.
struct SettingsTests {
  private static let optional = ReportPart.allCases.filter { $0.need == nil }

  private static let whole = EdgeCase.whole.evaluation

  private func document(_ settings: ReportSettings) -> Document {
    EvaluationReport(evaluation: Self.whole, settings: settings).document()
  }

  @Test(arguments: optional)
  func aPartIsLeftOutAndTheReportSaysSo(_ part: ReportPart) {
    let document = document(ReportSettings(leftOut: [part]))
    #expect(!document.sections.contains { $0.id == part.rawValue })
    #expect(document.problems() == [])
    let text = MarkdownRenderer(charts: nil).render(document)
    #expect(text.contains("switched off these parts of the report: `\(part.rawValue)`"))
  }

  @Test func allThatIsOptionalCanBeLeftOutTogether() {
    let document = document(ReportSettings(leftOut: Self.optional))
    #expect(
      document.sections.map(\.id) == [
        "findings", "records", "reach", "arms", "limitations", "methods", "sources",
      ])
    #expect(document.front?.id == "summary")
    #expect(document.problems() == [])
  }

  @Test(arguments: ReportPart.allCases.filter { $0.need != nil })
  func whatIsNeededStays(_ part: ReportPart) {
    #expect(ReportSettings(leftOut: [part]).leftOut.isEmpty)
  }

  /// The parts of the settings are the sections of the report.
  @Test func partsAndSectionsHaveOneName() {
    let document = ThamesValley().report.document()
    let ids = document.allSections.map(\.id)
    let parts = ReportPart.allCases.map(\.rawValue).filter { $0 != "wellbeing" }
    #expect(ids == parts)
    #expect(Wellbeing.full.report.document().sections.contains { $0.id == "wellbeing" })
  }

  private static let words = OwnText([
    .paragraph([.text("We "), .emphasis([.text("think")]), .text(" so.")]),
    .heading([.text("More")]), .list([[.strong([.text("One")])]], ordered: false),
    .quote([.paragraph([.text("A quotation.")])]), .code("a\nb"),
    .paragraph([.link([.text("site")], address: "https://example.org/a"), .code("x")]),
  ])

  @Test func everyPlaceTakesTextAndMarksItAsTheAuthors() {
    let texts = ReportPlace.all.map { ReportText(place: $0.place, text: Self.words) }
    let settings = ReportSettings(texts: texts)
    let report = EvaluationReport(
      evaluation: Wellbeing.full.report.evaluation, settings: settings)
    let document = report.document()
    #expect(document.problems() == [])
    #expect(Set(document.anchors).count == document.anchors.count)
    let text = MarkdownRenderer(charts: nil).render(document)
    let marks = text.components(separatedBy: OwnTextBlocks.mark).count - 1
    #expect(marks == texts.count)
    #expect(text.contains("We *think* so."))
    #expect(text.contains("[site](https://example.org/a)`x`"))
    let own = document.sections.map(\.id).filter { $0.hasPrefix("own-") }
    #expect(
      own == [
        "own-background", "own-setting", "own-costs", "own-discussion", "own-recommendations",
        "own-acknowledgements",
      ])
  }

  @Test func aContactStandsEvenWithoutThePageForFamilies() {
    let contact = ReportText(place: .section(.contact), text: Self.words)
    let document = document(ReportSettings(leftOut: [.families], texts: [contact]))
    #expect(document.sections.contains { $0.id == "own-contact" })
  }

  @Test(arguments: EdgeCase.allCases)
  func theSummaryIsShortEnoughForAPage(_ edge: EdgeCase) throws {
    let document = Rendered.document(edge)
    let front = Document(title: "", subtitle: "", front: document.front, sections: [])
    let words = MarkdownRenderer(charts: nil).render(front).split(whereSeparator: \.isWhitespace)
    #expect(words.count < 520, "\(words.count)")
  }
}

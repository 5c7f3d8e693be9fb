import Documents
import Studies
import Testing

@testable import Reports

/// The page for families is read by people of eleven, and says nothing that could hurt.
struct FamiliesPageTests {
  private func text(_ edge: EdgeCase) throws -> String {
    let page = try #require(
      Rendered.document(edge).sections.first { $0.id == "for-families" })
    return lines(page).joined(separator: "\n")
  }

  private func lines(_ section: Section) -> [String] {
    section.blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let text), .lead(let text): [Sentence(text).plain]
      case .list(let items, _): items.map { Sentence($0).plain }
      default: []
      }
    } + section.sections.flatMap { [$0.title + "?"] + lines($0) }
  }

  @Test(arguments: EdgeCase.allCases)
  func isReadInTheSixthGradeOrBelow(_ edge: EdgeCase) throws {
    let text = try text(edge)
    let grade = ReadingGrade(text)
    #expect(grade.words > 150)
    #expect(grade.grade <= 6, "\(grade.grade)")
    let hardest = text.split(separator: "\n").map { ReadingGrade(String($0)).grade }.max() ?? 0
    #expect(hardest <= 9, "\(hardest)")
  }

  /// 12 words, 2 sentences, 15 syllables: 0.39 x 6 + 11.8 x 1.25 - 15.59 = 1.50.
  @Test func gradeIsThatOfTheFormula() {
    let grade = ReadingGrade("The cat sat on the little mat. It was very happy there.")
    #expect(grade.words == 12 && grade.sentences == 2)
    #expect(grade.syllables == 15)
    #expect(abs(grade.grade - 1.5) < 1e-9)
    #expect(ReadingGrade("Disproportionately stigmatising classifications.").grade > 20)
  }

  @Test(arguments: EdgeCase.allCases)
  func holdsNoShareAndNoJargon(_ edge: EdgeCase) throws {
    let text = try text(edge).lowercased()
    for word in ["%", "cohort", "interval", "indicator", "imprison", "comparison", "arm "] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test func smallNumbersAreNotNamed() throws {
    #expect(try text(.whole).contains("There were 565."))
    #expect(try !text(.empty).contains("There were"))
  }

  @Test func whomToAskIsTheAuthorsToName() throws {
    let contact = ReportText(
      place: .section(.contact), text: OwnText([.paragraph([.text("Ask Sam at the centre.")])]))
    let settings = ReportSettings(texts: [contact])
    let report = EvaluationReport(evaluation: EdgeCase.whole.evaluation, settings: settings)
    let page = MarkdownRenderer(charts: nil).render(report.document())
    #expect(page.contains("Ask Sam at the centre."))
    #expect(!page.contains("You can ask the person who got in touch with you."))
  }
}

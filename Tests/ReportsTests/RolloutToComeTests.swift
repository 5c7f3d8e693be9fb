import Documents
import Evaluations
import Indicators
import Studies
import Testing

@testable import Reports

@Suite("A rollout after the extract in the report")
struct RolloutToComeTests {
  /// A day after the extract for Reading, or its own day.
  private static func context(days: Int) -> ReportContext {
    let areas = StudyFixture.areas.map { area in
      area.code == "E06000038"
        ? Area(
          code: area.code, name: area.name, rollout: StudyFixture.extracted.adding(days: days))
        : area
    }
    return ReportContext(
      Evaluation(
        study: StudyFixture.study(areas: areas), generated: StudyFixture.extracted, findings: [],
        comparisons: [], changes: [], counts: [:], quality: [:]))
  }

  private func text(_ section: Section) -> String {
    MarkdownRenderer(charts: nil).render(
      Document(title: "", subtitle: "", sections: [section]))
  }

  @Test(
    "it is planned, and the area is compared; on the day of the extract it is rolled out",
    arguments: [
      (
        1, "5 comparison (Reading,",
        "All that were not rolled out by the day of the extract",
        "comparison area, not rolled out yet", "4 of 9 areas were rolled out"
      ),
      (
        0, "4 comparison (Slough,", "All that were never rolled out", "rollout area",
        "5 of 9 areas were rolled out"
      ),
    ])
  func words(days: Int, arms: String, declared: String, row: String, title: String) {
    let context = Self.context(days: days)
    let design = StudyDesign(question: "Why?")
    #expect(context.areasInWords.plain.contains(arms))
    #expect(text(DeclaredPart(context: context, design: design).section).contains(declared))
    let rollout = text(RolloutPart(context: context, design: design).section)
    let reading = rollout.split(separator: "\n").filter { $0.hasPrefix("| Reading") }
    #expect(reading.count == 1 && reading.allSatisfy { $0.contains(row) })
    #expect(rollout.contains(title))
  }
}

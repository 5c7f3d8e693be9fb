import Documents
import Indicators
import Studies
import Tallies
import Testing

@testable import Reports

/// What a study lacks is said to be missing, and never counted as zero.
struct EdgeCaseTests {
  private func text(_ edge: EdgeCase) -> String {
    Rendered.text(edge)
  }

  private func section(_ id: String, of edge: EdgeCase) throws -> String {
    let document = Rendered.document(edge)
    let section = try #require(document.allSections.first { $0.id == id })
    return MarkdownRenderer(charts: nil).render(
      Document(title: "", subtitle: "", sections: [section]))
  }

  @Test func oneArmAloneIsNotCompared() throws {
    for edge in [EdgeCase.noComparisonArm, .noRolloutArm] {
      #expect(try section("arms", of: edge).contains("every area of this study is in the same arm"))
      #expect(try !section("arms", of: edge).contains("p ="))
      #expect(try section("reach", of: edge).contains("A forest plot"))
    }
  }

  @Test func withoutRolloutAreasTheCohortIsEveryone() {
    #expect(ReportCohort(EdgeCase.noRolloutArm.evaluation).cell == .init())
    #expect(ReportCohort(EdgeCase.whole.evaluation).cell == .init(arm: .rollout))
    #expect(text(.noRolloutArm).contains("since none was recognised in a rollout area"))
  }

  @Test func socialCareThatWasNotCollectedIsNotZero() throws {
    let chapter = try section("social-care", of: .noSocialCare)
    #expect(chapter.contains("Not collected: Child in Need or above (`social_care`)"))
    #expect(chapter.contains("nothing here is zero"))
    #expect(!chapter.contains("0 of"))
  }

  @Test func suppressedFindingsGiveNoNumber() throws {
    // Early help on the day is 3 of 225, below the threshold of 1 to 5.
    let report = text(.suppressed)
    #expect(report.contains("| Early help, on the day | [c] | [c] | [c] | [c] | [c] | [c] |"))
    #expect(!report.contains(" 3 of 225"))
    #expect(!report.contains(" 1.3%"))
  }

  @Test func noFlowTellsASmallNumber() throws {
    // 225 recognised of whom 3 were not of school age would tell the 3.
    var valley = ThamesValley(StudyFixture.study(suppress: .oneToFive))
    valley.leaves.count(.child, "recognised", "all", at: ThamesValley.oxfordshire, 1)
    let outline = Outline(EvaluationReport(evaluation: valley.evaluation).document())
    let leaving = outline.figures.flatMap { figure -> [Int] in
      guard case .flow(let flow) = figure.chart else { return [] }
      return flow.steps.flatMap { $0.leaving.map(\.count) }
    }
    #expect(!leaving.isEmpty && !leaving.contains { (1...5).contains($0) })
  }

  @Test func emptyCohortHasNothingToReport() throws {
    #expect(try section("summary", of: .empty).contains("No child was recognised"))
    #expect(try !section("summary", of: .empty).contains("%"))
  }

  @Test func nobodyLinkedIsNotApplicable() throws {
    #expect(text(.zeroDenominators).contains("no child is in the denominator"))
    #expect(
      text(.zeroDenominators).contains(
        "| Eligible for free school meals, on the day | 40 | 40 | 0 | 0 | 0 | [z] |"))
  }

  @Test func fewChildrenGetNoPercentage() {
    #expect(text(.fewChildren).contains("Too few to say"))
    #expect(text(.fewChildren).contains("| 3 of 7 | [u] | [u] |"))
    #expect(!text(.fewChildren).contains("42.9%"))
  }

  @Test func withoutLikeFiguresNothingIsCompared() throws {
    let document = Rendered.document(.noBaselines)
    #expect(!Outline(document).tables.contains { $0.id == "table-baseline-differences" })
    #expect(text(.noBaselines).contains("No national figure is used in this report."))
  }

  @Test func windowThatHoldsTheDayIsNoChange() {
    let day = Moment.at(months: 0)
    #expect(MomentPair(before: day, after: .within(months: 12)).isNested)
    #expect(!MomentPair(before: day, after: .at(months: 6)).isNested)
    #expect(!MomentPair(before: .before(months: 6), after: .within(months: 6)).isNested)
    #expect(ReportContext(EdgeCase.whole.evaluation).wholeChange("fsm") == nil)
  }
}

import Documents
import Evaluations
import Indicators
import Studies
import Tallies
import Testing
import _TestSupport

@testable import Reports

/// The report of questionnaires, whatever of them there is.
struct WellbeingTests {
  private static let documents = Dictionary(
    uniqueKeysWithValues: Wellbeing.allCases.map { ($0, $0.report.document()) })

  private func document(_ edge: Wellbeing) -> Document {
    Self.documents[edge] ?? edge.report.document()
  }

  /// The Markdown of the section on questionnaires alone.
  private func text(_ edge: Wellbeing) -> String {
    let whole = document(edge)
    let sections = whole.sections.filter { $0.id == "wellbeing" }
    return MarkdownRenderer(charts: nil).render(
      Document(title: "", subtitle: "", sections: sections))
  }

  private func whole(_ edge: Wellbeing) -> String {
    MarkdownRenderer(charts: nil).render(document(edge))
  }

  @Test(arguments: Wellbeing.allCases)
  func reportIsSound(_ edge: Wellbeing) {
    let outline = Outline(document(edge))
    #expect(document(edge).problems() == [])
    #expect(outline.ids.count == Set(outline.ids).count)
    #expect(outline.empty.isEmpty)
    for table in outline.tables {
      #expect(
        table.rows.allSatisfy {
          $0.cells.count == ($0.rank == .group ? 1 : table.columns.count)
        }, "\(table.id)")
    }
  }

  @Test(arguments: Wellbeing.allCases)
  func sectionStandsWhereThereAreForms(_ edge: Wellbeing) {
    #expect(document(edge).sections.contains { $0.id == "wellbeing" } == (edge != .noForms))
  }

  @Test(
    "Means are in no list of percentages: not in the ledger, the arms or the definitions of all")
  func meansStandNowhereElse() throws {
    let outline = Outline(document(.full))
    for id in ["table-ledger", "table-arms-and-all", "table-arms", "table-baselines"] {
      let table = try #require(outline.tables.first { $0.id == id })
      let labels = table.rows.map { ValueText.text($0.cells[0]) }
      #expect(!labels.contains { $0.contains("difficulties") || $0.contains("Parental stress") })
    }
    #expect(!text(.full).contains("1520.0%") && !text(.full).contains("15.2%"))
  }

  @Test func sentencesSayWhatTheIntervalBears() {
    // 13.4 − 15.2 = −1.8; −1.8 ± 0.8 = −2.6 to −1.0: below zero throughout.
    #expect(
      text(.full).contains(
        """
        Of 96 children with a parent’s form both times, the mean of total difficulties was 15.2 \
        points at baseline and 13.4 at follow-up: lower afterwards (change −1.8 points, 95% \
        interval −2.6 to −1.0, p < 0.001).
        """))
    // The comparison arm: −0.3 ± 0.8 holds zero.
    #expect(text(.full).contains("(change −0.3 points, 95% interval −1.1 to +0.5, p = 0.410)"))
    #expect(
      text(.full).contains(
        "we cannot tell whether it changed (change −0.3 points, 95% interval −1.4 to +0.8"))
  }

  @Test("The difference of −1.8 and −0.3 is −1.5; with one area in an arm no claim is made")
  func armsAreSetBesideEachOther() {
    let text = text(.full)
    #expect(
      text.contains(
        """
        The difference between the two changes is −1.5 points (95% interval −2.6 to −0.4, as if \
        children and not areas were the units of assignment): the rollout arm’s scores moved \
        further down, also when areas are taken as the units (setting 4 rollout areas beside 5 \
        that never had the pathway, exact randomisation p = 0.024, where the smallest possible is \
        0.008). This is an association: areas were not chosen by lot.
        """))
    #expect(text.contains("No claim is made: an arm has only one area."))
    #expect(
      text.contains(
        """
        | **Parents or carers, difference in change** | **[z]** | **[z]** | **[z]** | \
        **−1.5 (−2.6 to −0.4)** | **0.008** |
        """)
    )
    #expect(!text.contains("Young people themselves, difference in change"))
  }

  @Test func summaryNamesTheChange() throws {
    let summary = try #require(document(.full).sections.first)
    let text = MarkdownRenderer(charts: nil).render(
      Document(title: "", subtitle: "", sections: [summary]))
    #expect(text.contains("**Total difficulties, change.** Of 96 children with a parent’s form"))
    #expect(text.contains("**Parental stress, change.** Of 60 families with a form both times"))
    #expect(text.contains("total difficulties (parents or carers)"))
  }

  @Test("Of those due: 96 of 96 + 2 + 1 + 3 + 2 + 10 = 114")
  func followUpIsOfThoseDue() {
    #expect(
      text(.full).contains(
        "Of 114 with a baseline whose follow-up was due, 96 (84.2%) can be looked at"))
    #expect(text(.full).contains("118 of 225 children (52.4%) have a form."))
  }

  @Test("The smallest reliable change: 1.96 × 5.8 × √(2 × 0.18) = 6.82, so 7 whole points")
  func reliableChange() {
    #expect(text(.full).contains("reliable from 6.8 points on, that is 7 whole points"))
    #expect(text(.full).contains("| Reliably better | 16 | 0 | 0 | 0 | 0 | 16 |"))
    #expect(text(.full).contains("by one point is not improvement"))
  }

  @Test func addedValueStandsOnlyWhereItIsDeclared() {
    #expect(text(.full).contains("“All were referred for support with their feelings.”"))
    #expect(text(.full).contains("+0.6 points (95% interval −0.4 to +1.6)"))
    #expect(text(.parentsOnly).contains("added value score was not worked out"))
    #expect(!text(.parentsOnly).contains("effect size of"))
  }

  @Test("Bands: 54 + 18 + 14 + 20 + 4 = 110, of which 54 is 49.1% and 4 not told apart")
  func bandsAreNamedWithTheirScheme() throws {
    let text = text(.full)
    #expect(text.contains("54 (49.1%)") && text.contains("4 (3.6%)"))
    #expect(text.contains("High or very high, not told apart"))
    #expect(text.contains("by band (bands4)"))
    let chart = try #require(
      Outline(document(.full)).figures.first { $0.id == "figure-sdq-total-bands" })
    guard case .stackedBars(let bars) = chart.chart else {
      Issue.record("not a chart of stacked bars")
      return
    }
    for shares in bars.rows.compactMap(\.shares) {
      #expect(abs(shares.reduce(0, +) - 1) < 0.02)
      #expect(shares.count == bars.bands.count)
    }
    #expect(bars.rows.contains { $0.reference })
  }

  @Test("Student's interval of 16 scores with SD 4: 10 ± 2.131450 × 4 / 4")
  func intervalOfMean() throws {
    let spread = ScoreSpread(mean: 10, standardDeviation: 4)
    let limits = try #require(spread.interval(of: 16, level: 0.95))
    #expect(abs(limits.upper - 12.131450) < 1e-5 && abs(limits.lower - 7.868550) < 1e-5)
    #expect(spread.interval(of: 1, level: 0.95) == nil)
  }

  @Test func signsAreWritten() {
    #expect(ValueText.text(.signed(0.04)) == "0.0")
    #expect(ValueText.text(.signed(1.26)) == "+1.3")
    #expect(ValueText.text(.signed(.nan)) == "[z]")
  }

  @Test func suppressedFiguresAreDashes() {
    let text = text(.suppressed)
    #expect(text.contains("| Teachers, baseline | [c] | [c] | [c] |"))
    #expect(text.contains("the bands before and after are suppressed to protect people"))
    #expect(text.contains("| All changes | [c] |"))
  }

  @Test func emptyStatesAreWords() {
    #expect(text(.noPairs).contains("There is no change to show"))
    #expect(text(.noPairs).contains("so that nothing is said of a change"))
    #expect(text(.fewPairs).contains("Too few to say how total difficulties changed: only 4"))
    #expect(!text(.parentsOnly).contains("Teachers"))
  }

  @Test func stressStandsAlone() {
    let text = text(.stressOnly)
    #expect(text.contains("## 1. Parental stress"))
    #expect(text.contains("It has no cut-offs") && text.contains("Perceived Stress Scale"))
    #expect(text.contains("Parental stress, prorated (18 to 90)"))
    #expect(!text.contains("Norm") && !text.contains("Teachers"))
  }

  @Test func methodsAndSourcesAreNamed() {
    let text = whole(.full)
    #expect(text.contains("| paired-t-clustered |") && text.contains("| t-clustered |"))
    #expect(!text.contains("Not catalogued"))
    #expect(text.contains("Scoring") && text.contains("Declared by the study"))
    #expect(text.contains("Norms of 1999"))
  }

  @Test func theoryOfChangeIsMeasured() {
    #expect(
      whole(.full).contains("| Children’s wellbeing and resilience | Medium term | Total diff"))
  }

  @Test(arguments: [Wellbeing.full, .stressOnly, .suppressed])
  func sectionIsAsItWas(_ edge: Wellbeing) throws {
    let name = "wellbeing-\(edge.rawValue).md"
    #expect(try Snapshot().difference(text(edge), from: name) == nil)
  }
}

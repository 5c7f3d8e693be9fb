import Documents
import Evaluations
import Indicators
import Studies
import Testing
import _TestSupport

@testable import Reports

/// The chapter on rollout and comparison areas, where a design was declared.
struct ComparisonTests {
  private static let documents = Dictionary(
    uniqueKeysWithValues: Declared.allCases.map { ($0, $0.report.document()) })

  private func document(_ edge: Declared) -> Document {
    Self.documents[edge] ?? edge.report.document()
  }

  /// The Markdown of one section.
  private func text(_ edge: Declared, _ section: String = "arms") -> String {
    let found = document(edge).allSections.filter { $0.id == section }
    return MarkdownRenderer(charts: nil).render(
      Document(title: "", subtitle: "", sections: found))
  }

  @Test(arguments: Declared.allCases)
  func reportIsSound(_ edge: Declared) {
    let outline = Outline(document(edge))
    #expect(document(edge).problems() == [])
    #expect(outline.ids.count == Set(outline.ids).count)
    #expect(outline.empty.isEmpty)
    #expect(outline.figures.allSatisfy { !$0.alternative.isEmpty && !$0.title.isEmpty })
    for table in outline.tables {
      #expect(
        table.rows.allSatisfy {
          $0.cells.count == ($0.rank == .group ? 1 : table.columns.count)
        }, "\(table.id)")
    }
  }

  @Test(arguments: Declared.allCases)
  func chapterReadsSo(_ edge: Declared) throws {
    #expect(
      try Snapshot().difference(text(edge), from: "comparison-\(edge.rawValue).md") == nil)
  }

  /// 9 areas: 9, 36 and 126 choices, of which 5% are none, 1 and 6.
  private static let floors: [Int: String] = [
    1: """
    With 1 of 9 areas rolled out there are 9 ways to choose them, and p could not have been \
    below 0.111: not even the largest difference could have been told from chance at the usual \
    line of 0.05.
    """,
    2: """
    With 2 of 9 areas rolled out there are 36 ways to choose them, and p could not have been \
    below 0.028: only the single most extreme choice of areas would have come below the usual \
    line of 0.05.
    """,
    4: """
    With 4 of 9 areas rolled out there are 126 ways to choose them, and p could not have been \
    below 0.008; only the 6 most extreme would have come below the usual line of 0.05.
    """,
  ]

  @Test(arguments: [(1, 9), (2, 36), (4, 126)])
  func floorSaysWhatAreasAllow(_ rollout: Int, _ ways: Int) {
    let choices = AreaChoices(
      rollout: rollout, comparison: 9 - rollout, floor: 1 / Double(ways))
    #expect(choices.ways == ways)
    #expect(choices.sentence(below: 0.05).plain == Self.floors[rollout])
  }

  @Test(
    "An outcome at two moments is one outcome and two tests",
    arguments: [
      (2, "2 secondary outcomes were tested, each at its moment."),
      (
        3,
        "2 secondary outcomes were tested in 3 tests, one for each moment and each who answers."
      ),
    ])
  func testsAreNoOutcomes(_ tests: Int, _ words: String) throws {
    let context = ReportContext(Declared.full.evaluation)
    let outcomes = try [
      ("attendance-above-90", Moment.term(offset: 0)), ("suspended", .yearOf),
      ("attendance-above-90", .term(offset: 1)),
    ].prefix(tests).map { id, moment in
      DesignedOutcome(
        context: context, indicator: try #require(context.study.indicator(id)),
        analysis: HandMade(id, moment, .secondary).analysis(
          p: 0.4, floor: 1 / 126.0, holm: 0.8, before: false))
    }
    let section = try #require(SecondaryPart(outcomes: outcomes).section)
    let text = MarkdownRenderer(charts: nil).render(
      Document(title: "", subtitle: "", sections: [section]))
    #expect(text.contains(words))
  }

  @Test("Far too many areas to count the ways: 100 of 200 overflow")
  func manyAreasAreNotCounted() {
    let choices = AreaChoices(rollout: 100, comparison: 100, floor: 1e-9)
    #expect(choices.ways == nil)
    #expect(choices.sentence(below: 0.05).plain.hasPrefix("With 100 of 200 areas rolled out p "))
  }

  /// Areas with a p value, its floor, and how far a claim may go.
  struct Case: Sendable {
    let rollout: Int
    let comparison: Int
    let p: Double
    let floor: Double
    let strength: OutcomeClaim.Strength

    static let all = [
      Case(rollout: 1, comparison: 8, p: 0.111, floor: 0.111, strength: .singleArea),
      Case(rollout: 2, comparison: 3, p: 0.1, floor: 0.1, strength: .blind),
      Case(rollout: 2, comparison: 7, p: 0.028, floor: 0.028, strength: .apart),
      Case(rollout: 4, comparison: 5, p: 0.0079, floor: 0.0079, strength: .apart),
      Case(rollout: 4, comparison: 5, p: 0.05, floor: 0.0079, strength: .apart),
      Case(rollout: 4, comparison: 5, p: 0.0501, floor: 0.0079, strength: .open),
    ]
  }

  @Test("The claim never goes further than the areas", arguments: Case.all)
  func claimGoesAsFarAsAreas(_ example: Case) throws {
    let context = ReportContext(Declared.full.evaluation)
    let indicator = try #require(context.study.indicator("accepted"))
    let made = HandMade(
      "accepted", .toDate, .primary, rollout: example.rollout, comparison: example.comparison)
    let outcome = DesignedOutcome(
      context: context, indicator: indicator,
      analysis: made.analysis(p: example.p, floor: example.floor, before: false))
    let claim = OutcomeClaim(outcome: outcome)
    let isNone = example.strength == .singleArea || example.strength == .blind
    #expect(claim.strength == example.strength)
    #expect(claim.verdict.plain.hasPrefix("No claim is made") == isNone)
    #expect(claim.verdict.plain.contains("association") == (example.strength == .apart))
  }

  @Test func fourOfNineAreasMayBeSetApart() {
    #expect(
      text(.full).contains(
        """
        The mean of the 4 rollout areas is 8.0 percentage points higher than the mean of the 5 \
        comparison areas (95% interval by exact randomisation: +1.0 to +15.0 percentage points; \
        p = 0.008). The areas differ by more than chance in the choice of areas would easily \
        bring. This is an association: areas were not chosen by lot.
        """))
  }

  @Test func oneAreaBearsNoClaim() {
    #expect(
      text(.oneRolloutArea).contains(
        """
        The one rollout area is 8.0 percentage points higher than the mean of the 8 comparison \
        areas (95% interval by exact randomisation: no limits; p = 0.222). No claim is made: an \
        arm has a single area, and any feature of that area would do as well as an explanation.
        """))
    #expect(text(.oneRolloutArea, "summary").contains("p could not have been below 0.111"))
    #expect(text(.oneRolloutArea, "limitations").contains("for 1 of 1 declared outcomes"))
  }

  @Test func refusedEstimatesStandWithTheirReason() {
    #expect(text(.noPeriodsBefore).contains("No period lies wholly before the first rollout."))
    #expect(
      text(.noPeriodsBefore).contains(
        "Not shown by period since rollout. No period lies before the rollout of Oxfordshire."))
    #expect(text(.suppressed).contains(Declared.small))
    #expect(!text(.suppressed).contains("p ="))
  }

  @Test("No greater suspension is a claim of its own: 0.04 reaches beyond 0.03")
  func equivalenceIsAClaim() {
    #expect(
      text(.full).contains(
        """
        Not shown: the interval reaches beyond the margin, so that a difference as large as the \
        margin is not ruled out (margin 3.0 percentage points; areas as units, 90% interval \
        −2.0 to +4.0 percentage points; p = 0.120 of the two one-sided tests).
        """))
  }

  @Test func whatWasDeclaredIsPrinted() {
    #expect(text(.full).contains("`0123456789ab`"))
    #expect(text(.full, "methods").contains(String(repeating: "0123456789abcdef", count: 4)))
    #expect(text(.full).contains("9 p-values are printed or used in this section"))
    #expect(text(.full).contains(Declared.question))
  }

  @Test("The older tables of the arms give way to the chapter")
  func nothingIsSaidTwice() {
    let ids = Outline(document(.full)).ids
    #expect(!ids.contains("table-arms") && !ids.contains("table-arms-tests"))
    #expect(ids.contains("table-arms-and-all"))
    #expect(
      Outline(Rendered.document(.whole)).ids.contains("table-arms")
        && Rendered.text(.whole).contains("The study declares no design for this comparison"))
  }

  @Test("Points of too few areas stand without an interval, and figure and table say why")
  func pointsWithoutInterval() throws {
    let context = ReportContext(Declared.full.evaluation)
    let reasons: [EventStudyFinding.Reason?] = [.fewAreas, .beyondPossible, .noSpread, nil]
    let points = reasons.enumerated().map { place, reason in
      let reach = reason == nil ? 0.25 : Double.infinity
      return EventStudyFinding.Point(
        sinceRollout: place,
        estimate: Estimate(value: 0.1, lower: -reach, upper: reach, level: 0.95, method: "cr2"),
        areas: 2 + place, noInterval: reason)
    }
    let made = HandMade("accepted", .toDate, .primary).analysis(p: 0.4, floor: 0.1, before: false)
    let outcome = DesignedOutcome(
      context: context, indicator: try #require(context.study.indicator("accepted")),
      analysis: made.with(
        events: EventStudyFinding(points: points, preTrendP: nil, note: nil)))
    let part = EventStudyPart(outcome: outcome, design: StudyDesign(question: "Why?"))
    guard case .figure(let figure) = try #require(part.blocks.first),
      case .events(let chart) = figure.chart
    else {
      Issue.record("no figure")
      return
    }
    #expect(figure.caption.hasSuffix("Points without a bar rest on too few areas for an interval."))
    let drawn = chart.points.filter { $0.period >= 0 }.map { $0.lower != nil }
    #expect(drawn == [false, false, false, true])
    #expect(
      figure.table.rows.map { ValueText.text($0.cells[2]) } == [
        "not given: too few areas", "not given: too few areas", "not given: areas do not vary",
        "−25.0 to +25.0 percentage points",
      ])
  }

  @Test("Titles give the span of what is drawn and count nothing as told from chance")
  func titlesDescribe() {
    let titles = Outline(document(.full)).figures.map(\.title)
    #expect(
      titles.contains(
        """
        By period since rollout the difference is +5.0 to +9.0 percentage points from rollout on \
        and −1.0 to +2.0 percentage points before it
        """))
    #expect(!titles.contains { $0.contains("apart from zero") || $0.contains("lie above") })
  }

  @Test(
    "A span of differences, one where they are written alike",
    arguments: [
      ([0.01, 0.054], "+1.0 to +5.4 percentage points"),
      ([0.0541, 0.0539], "+5.4 percentage points"),
      ([0.03, -0.02, 0.01], "−2.0 to +3.0 percentage points"), ([], ""),
    ])
  func spans(_ values: [Double], _ words: String) throws {
    let context = ReportContext(Declared.full.evaluation)
    let outcome = DesignedOutcome(
      context: context, indicator: try #require(context.study.indicator("accepted")),
      analysis: HandMade("accepted", .toDate, .primary).refused("none"))
    #expect(outcome.span(values).plain == words)
  }

  @Test("Rollout areas are set against one comparison, and the title says so")
  func sharedComparison() throws {
    let context = ReportContext(Declared.full.evaluation)
    let rows = [("E10000025", 0.094), ("E06000042", 0.13)].map { code, value in
      AreaSummary.Row(
        area: code,
        estimate: Estimate(value: value, lower: -1, upper: 1, level: 0.95, method: ""))
    }
    let made = HandMade("accepted", .toDate, .primary).analysis(p: 0.4, floor: 0.1, before: false)
    let outcome = DesignedOutcome(
      context: context, indicator: try #require(context.study.indicator("accepted")),
      analysis: made.with(
        AreaSummary(rows: rows, mean: nil, prediction: nil, betweenVariance: nil)))
    guard case .figure(let figure) = AreaEffectsFigure(outcome: outcome).block else {
      Issue.record("no figure")
      return
    }
    #expect(
      figure.title == """
        2 rollout areas against the one set of comparison areas: +9.4 to +13.0 percentage points; \
        too few to say where a further area may lie
        """)
  }

  @Test("What could have been found is said at the upper limit of the correlation too")
  func powerIsNotFlattered() throws {
    #expect(
      text(.full).contains(
        """
        So few areas hardly tell their correlation. At its upper confidence limit (0.047) it is a \
        difference of 18.0 percentage points or more; to find the smallest that matters, 41 areas \
        of this size in each arm.
        """))
    #expect(text(.full).contains("| 12.1 percentage points (18.0 percentage points) |"))
    #expect(text(.oneRolloutArea).contains("not even the largest difference would have been found"))
    let context = ReportContext(Declared.full.evaluation)
    let outcome = DesignedOutcome(
      context: context, indicator: try #require(context.study.indicator("suspended")),
      analysis: HandMade("suspended", .yearOf, .secondary).analysis(p: 1, floor: 0.1, before: false)
    )
    let table = try #require(SensitivityTable(outcome: outcome).table)
    let cells = table.rows.map { ValueText.text($0.cells[1]) }
    #expect(cells.contains { $0.contains("At one assumed instead (0.047, the upper quartile") })
  }

  @Test("Declared sizes are written in the unit of their indicator")
  func declaredUnits() {
    let design = StudyDesign(
      question: "Why?", smallestEffects: ["suspension-rate": 0.04, "suspended": 0.03])
    let part = DeclaredPart(
      context: ReportContext(Declared.full.evaluation), design: design)
    let text = MarkdownRenderer(charts: nil).render(
      Document(title: "", subtitle: "", sections: [part.section]))
    #expect(text.contains("Suspensions per child: 4.0 per 100 children"))
    #expect(text.contains("Suspended at least once: 3.0 percentage points"))
  }

  @Test("The day to which ages are counted stands under the table that has age groups")
  func agesAreDefined() throws {
    for hasAges in [true, false] {
      let design = try #require(Declared.full.evaluation.design)
      let evaluation = DesignEvaluation(
        design: design.design, digest: design.digest, outcomes: design.outcomes,
        balance: design.balance.filter { hasAges || $0.dimension == "sex" }, tests: design.tests)
      let text = MarkdownRenderer(charts: nil).render(
        Document(
          title: "", subtitle: "", sections: [BalancePart(evaluation: evaluation).section]))
      #expect(text.contains("on 31 August at the start of the academic year") == hasAges)
      #expect(text.contains("Among those whose outcome is known."))
    }
  }

  @Test("The timeline speaks of bars only where there are some")
  func barsAreDescribedWhereTheyAre() throws {
    for isRolledOut in [true, false] {
      let study = StudyFixture.study(
        areas: StudyFixture.areas.filter { isRolledOut || $0.rollout == nil })
      let base = ThamesValley(study).evaluation
      let part = RolloutPart(
        context: ReportContext(base), design: StudyDesign(question: Declared.question))
      guard case .figure(let figure) = try #require(part.section.blocks.first) else {
        Issue.record("no figure")
        return
      }
      #expect(figure.caption.contains("(bar)") == isRolledOut)
      #expect(figure.caption.contains("no bar is drawn") == !isRolledOut)
      #expect(figure.alternative.hasPrefix("A bar for each area") == isRolledOut)
    }
  }

  /// One of two families in rollout areas and none of one elsewhere: a difference of 50 points.
  @Test("Of a handful of families nothing is drawn, tested or given")
  func handful() throws {
    let plain = StudyFixture.study()
    let design = StudyDesign(question: Declared.question, smallestEffects: ["accepted": 0.05])
    let study = Study(
      title: plain.title, extracted: plain.extracted, areas: plain.areas,
      indicators: plain.indicators, notCollected: plain.notCollected, tables: plain.tables,
      baselineAreas: plain.baselineAreas,
      outcomes: Outcomes(primary: "accepted", secondary: ["second-offer-accepted"]),
      disclosure: plain.disclosure, targets: plain.targets, synthetic: true, design: design)
    var leaves = LeafTallies(study)
    for id in ["accepted", "second-offer-accepted"] {
      leaves.add(id, .toDate, at: ThamesValley.oxfordshire, .of(1, 2))
      leaves.add(id, .toDate, at: ThamesValley.reading, .of(0, 1))
    }
    let evaluation = Evaluator().evaluation(of: leaves.set, generated: StudyFixture.extracted)
    #expect(evaluation.design?.outcomes.first?.p != nil)
    let report = EvaluationReport(evaluation: evaluation).document()
    #expect(Outline(report).figures.map(\.id).filter { $0.hasPrefix("figure-estimates") } == [])
    let text = MarkdownRenderer(charts: nil).render(report)
    #expect(
      text.contains(
        "No claim is made: an arm has fewer than 10 families with a known answer."))
    #expect(
      text.contains("No estimate is given for families who accepted support, to date. An arm"))
    #expect(
      text.contains(
        "Families who accepted when asked again, to date: An arm has fewer than 10 families"))
    #expect(!text.contains("50.0 percentage points"))
  }

  @Test func withoutComparisonAreasThereIsNothingToSay() {
    #expect(text(.noComparisonArea).contains("no outcome has a known answer in both arms"))
    #expect(!text(.noComparisonArea).contains("p ="))
  }
}

import Documents
import Evaluations
import Indicators
import Releases
import Studies
import Symbols
import Tallies
import Testing

@testable import Reports

/// What is withheld is told from what does not exist and from what is zero.
struct WithheldTests {
  private static let day = Moment.at(months: 0)
  private static let year = [ReferenceStratum(year: 2022)]

  /// One rollout area of which too few children have a plan; early help has no national figure.
  private func evaluation(_ suppress: DisclosureRule.Threshold = .oneToFive) -> Evaluation {
    var leaves = LeafTallies(StudyFixture.study(suppress: suppress))
    let place = ThamesValley.oxfordshire
    leaves.add("fsm", Self.day, at: place, .of(80, 163), strata: Self.year)
    leaves.add("ehcp", Self.day, at: place, .of(3, 163), strata: Self.year)
    leaves.add("early-help", Self.day, at: place, .of(3, 163))
    leaves.count(.child, "recognised", "all", at: place, 163)
    leaves.count(.child, "sex", "F", at: place, 163)
    return Evaluator().evaluation(of: leaves.set, generated: StudyFixture.extracted)
  }

  private func document(_ suppress: DisclosureRule.Threshold = .oneToFive) -> Document {
    EvaluationReport(evaluation: evaluation(suppress)).document()
  }

  private func text(_ document: Document, _ id: String) throws -> String {
    let section = try #require(document.allSections.first { $0.id == id })
    return MarkdownRenderer(charts: nil).render(
      Document(title: "", subtitle: "", sections: [section]))
  }

  @Test func comparisonOfASuppressedFigureIsSuppressed() throws {
    let document = document()
    let table = try #require(Outline(document).tables.first { $0.id == "table-baselines" })
    let plan = try #require(
      table.rows.first { $0.cells[0] == .text("Education, health and care plan, on the day") })
    #expect(plan.cells.dropFirst().allSatisfy { $0 == .absent(.suppressed) })
    let help = try #require(table.rows.first { $0.cells[0] == .text("Early help, on the day") })
    #expect(help.cells.dropFirst(4).allSatisfy { $0 == .absent(.notAvailable) })
    let limits = try text(document, "limitations")
    let lines = limits.split(separator: "\n")
    let unlike = try #require(lines.first { $0.contains("No like-for-like national figure") })
    #expect(unlike.contains("Early help") && !unlike.contains("care plan"))
    let withheld = try #require(lines.first { $0.contains("national figures not given") })
    #expect(withheld.contains("Education, health and care plan"))
    #expect(withheld.contains("plan: withheld, because the study’s figure is suppressed."))
    #expect(try text(document, "baselines").contains("the comparison is withheld, because"))
    #expect(!MarkdownRenderer(charts: nil).render(self.document(.none)).contains("not given:**"))
  }

  /// Where years are not told apart, the comparison is withheld though the figure is shown.
  @Test func yearsThatAreNotToldApartAreWithheld() throws {
    let table = try #require(
      Outline(Rendered.document(.suppressed)).tables.first { $0.id == "table-baselines" })
    let plan = try #require(
      table.rows.first { $0.cells[0] == .text("Education, health and care plan, on the day") })
    #expect(plan.cells[1] == .ratio(11, of: 163) && plan.cells[4] == .absent(.suppressed))
    let limits = try text(Rendered.document(.suppressed), "limitations")
    let line = limits.split(separator: "\n").first { $0.contains("not given:**") }
    #expect(line?.contains("Education, health and care plan") == true)
  }

  /// Years that leave for everybody only are withheld for each arm: a plan in 2022 is 3 children.
  @Test func yearsOfAWiderLevelAreWithheld() throws {
    var leaves = LeafTallies(StudyFixture.study(suppress: .oneToFive))
    let places = [ThamesValley.oxfordshire, ThamesValley.reading]
    for place in places {
      leaves.add("fsm", Self.day, at: place, .of(30, 70))
      leaves.count(.child, "recognised", "all", at: place, 70)
    }
    let key = TallyKey(
      indicator: "fsm", moment: Self.day,
      cell: Cell(area: places[0].area, arm: places[0].arm))
    leaves.set.strata[StratumKey(tally: key, stratum: Self.year[0])] = StratumTally(
      numerator: 3, denominator: 30)
    leaves.set.strata[StratumKey(tally: key, stratum: ReferenceStratum(year: 2023))] =
      StratumTally(numerator: 27, denominator: 40)
    let other = TallyKey(
      indicator: "fsm", moment: Self.day,
      cell: Cell(area: places[1].area, arm: places[1].arm))
    leaves.set.strata[StratumKey(tally: other, stratum: Self.year[0])] = StratumTally(
      numerator: 30, denominator: 70)
    let evaluation = Evaluator().evaluation(of: leaves.set, generated: StudyFixture.extracted)
    let arm = try #require(evaluation.finding("fsm", Self.day, in: Cell(arm: .rollout)))
    #expect(arm.state == .value && arm.baselines.isEmpty)
    #expect(arm.uncompared == .yearsWithheld)
    let report = EvaluationReport(evaluation: evaluation).document()
    #expect(try !text(report, "baselines").contains("eligibility is known by phase only"))
    #expect(try text(report, "baselines").contains("No percentage is set beside"))
  }

  @Test func nobodyIsComparedWhereNobodyIs() throws {
    let table = try #require(
      Outline(Rendered.document(.zeroDenominators)).tables.first { $0.id == "table-baselines" })
    #expect(table.rows[0].cells[2] == .absent(.notApplicable))
    #expect(!Rendered.text(.zeroDenominators).contains("eligibility is known by phase only"))
  }

  @Test func nobodyCountedIsZeroUnlessWithheld() {
    let book = CountBook(evaluation())
    #expect(book.count(.child, "sex", "U", in: Cell(arm: .rollout)) == 0)
    #expect(book.recognised(.child, in: Cell(arm: .comparison)) == 0)
    let small = ThamesValley.oxfordshire
    var leaves = LeafTallies(StudyFixture.study(suppress: .oneToFive))
    leaves.count(.child, "recognised", "all", at: small, 3)
    let held = CountBook(
      Evaluator().evaluation(of: leaves.set, generated: StudyFixture.extracted))
    #expect(held.recognised(.child, in: Cell(arm: .rollout)) == nil)
    #expect(held.recognised(.child, in: Cell(arm: .comparison)) == 0)
  }

  /// Two areas show, the third is suppressed: 50 of 100 and 20 of 80, with 0 to 60 of 60 more.
  private func bounded() -> Evaluation {
    let study = StudyFixture.study(suppress: .oneToFive)
    let key = { (area: String?, arm: Arm?) in
      TallyKey(indicator: "contact", moment: .within(months: 6), cell: Cell(area: area, arm: arm))
    }
    let areas = study.areas.prefix(3).map(\.code)
    func finding(_ key: TallyKey, _ state: FindingState, _ tally: Tally) -> Finding {
      Finding(
        indicator: key.indicator, moment: key.moment, cell: key.cell, state: state, tally: tally)
    }
    func whole(_ key: TallyKey) -> Finding {
      let tally = SuppressedTally(
        numerator: CountRange(least: 70, most: 130),
        denominator: CountRange(least: 180, most: 240))
      return Finding(
        indicator: key.indicator, moment: key.moment, cell: key.cell, state: .suppressed,
        tally: .zero, bounds: FindingBounds(tally, Indicator.contact.measure))
    }
    let parts = [Arm?.none, .rollout].flatMap { arm in
      [
        finding(key(areas[0], arm), .value, .of(50, 100)),
        finding(key(areas[1], arm), .value, .of(20, 80)),
        finding(key(areas[2], arm), .suppressed, .zero),
      ]
    }
    return Evaluation(
      study: study, generated: StudyFixture.extracted,
      findings: [whole(key(nil, nil)), whole(key(nil, .rollout))] + parts, comparisons: [],
      changes: [], scoreChanges: [], counts: [:], quality: [:])
  }

  @Test func boundsStandInATable() throws {
    let document = EvaluationReport(evaluation: bounded()).document()
    #expect(document.problems() == [])
    let table = try #require(Outline(document).tables.first { $0.id == "table-bounds" })
    #expect(
      table.columns.map(\.title) == [
        "Indicator", "Moment", "Group", "From", "To", "Areas suppressed",
      ])
    // From 70 of 240 to 130 of 240.
    let cells = table.rows.map { row in row.cells.map { ValueText.text($0) } }
    let title = "Contact with children’s social care"
    #expect(
      cells == [
        [title, "within 6 months", "Everyone", "29.2%", "54.2%", "1 of 3"],
        [title, "within 6 months", "Rollout arm", "29.2%", "54.2%", "1 of 3"],
      ])
    let limits = try text(document, "limitations")
    #expect(limits.contains("Of 2 suppressed figures over all areas"))
  }

  @Test func onlyWhatIsShownIsPromised() throws {
    let few = only(.of(3, 4))
    #expect(try !text(few, "findings").contains("How many children were recognised"))
    #expect(try text(few, "findings").contains("Nothing yet: no figure"))
    #expect(try text(few, "summary").contains("which is not to be read as zero"))
    #expect(try text(document(), "findings").contains("- How many children were recognised.\n"))
    #expect(try !text(Rendered.document(.whole), "findings").contains("read as zero"))
  }

  /// Take-up of the same families at one place, and nothing else.
  private func only(_ tally: Tally, _ suppress: DisclosureRule.Threshold = .oneToFive) -> Document {
    var leaves = LeafTallies(StudyFixture.study(suppress: suppress))
    leaves.add("accepted", .toDate, at: ThamesValley.oxfordshire, tally)
    leaves.count(.child, "recognised", "all", at: ThamesValley.oxfordshire, 4)
    return EvaluationReport(
      evaluation: Evaluator().evaluation(of: leaves.set, generated: StudyFixture.extracted)
    ).document()
  }

  @Test func theReasonThatAppliesIsGiven() throws {
    let title = "Not compared: ‘Families who accepted support’"
    #expect(
      try text(only(.of(30, 70), .none), "findings").contains(
        "\(title) has no known answer in the comparison arm."))
    #expect(
      try text(only(.of(3, 70)), "findings").contains(
        """
        \(title) is suppressed to protect people in the rollout arm, and has no known answer in \
        the comparison arm.
        """))
  }
}

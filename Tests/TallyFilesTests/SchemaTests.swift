import Indicators
import Releases
import Studies
import Tallies
import Testing

@testable import TallyFiles

@Suite("The JSON schema of tally files describes what is written")
struct SchemaTests {
  private static let schema = SchemaValidator.named("paramount-tallies-1.schema.json")

  private func faults(_ text: String) throws -> [String] {
    try Self.schema.get().faults(of: text)
  }

  /// A study that declares everything there is to declare.
  private var full: TallySet {
    var study = SmallStudy()
    study.indicators = Catalogue.indicators
    let plain = study.study
    var set = TallySet(
      study: Study(
        title: plain.title, extracted: plain.extracted, areas: plain.areas,
        indicators: plain.indicators,
        notCollected: [NotCollected(indicator: "housing", tables: ["housing"])],
        tables: plain.tables, baselineAreas: [], outcomes: Outcomes(primary: nil, secondary: []),
        disclosure: DisclosureRule(suppress: .none, round: .midpointSix), targets: [:],
        synthetic: false,
        questionnaires: QuestionnaireRules(
          reliableChange: [
            DeclaredReliability(
              indicator: "sdq-total", informant: .own, standardDeviation: 5.8, reliability: 0.82,
              source: "A publication")
          ], highRisk: "All were referred."),
        design: StudyDesign(
          question: "?", adjustment: Adjuster.allCases, comparators: ["E06000038"],
          smallestEffects: ["sdq-total": 2], margins: ["fsm": 0.03], period: .halfYear)))
    set.strata[
      StratumKey(
        tally: TallyKey(indicator: "fsm", moment: .at(months: 0), cell: Cell()),
        stratum: ReferenceStratum(
          year: 2023, term: 1, schoolYear: 7, sex: "F", freeMeals: true, specialNeeds: false))] =
      StratumTally(numerator: 1, denominator: 2)
    return set
  }

  @Test("files of both kinds fit it")
  func fits() throws {
    let raw = [SmallStudy().tallies, full].map { TallyFile(.tallied($0), toolkit: "t") }
    let released = ReleasedTallies(
      shown: SmallStudy().tallies,
      suppressed: [
        TallyKey(indicator: "fsm", moment: .at(months: 6), cell: Cell(sex: "U")):
          SuppressedTally(
            numerator: CountRange(least: 0, most: nil), denominator: CountRange(least: 0, most: 9))
      ],
      hidden: [
        TallyKey(indicator: "fsm", moment: .at(months: 0), cell: Cell()): HiddenCount.allCases
      ],
      withheldPairs: [
        PairKey(
          indicator: "fsm", moments: MomentPair(before: .baseline, after: .followUp),
          cell: Cell(informant: .teacher))
      ],
      withheldParts: [
        PairKey(
          indicator: "sdq-total", moments: MomentPair(before: .baseline, after: .followUp),
          cell: Cell(informant: .parent)): Set(ChangePart.allCases)
      ],
      withheldCounts: [
        CountKey(unit: "families", dimension: "need", category: "debt", cell: Cell(arm: .rollout))
      ],
      withheldTables: WithheldTable.Kind.allCases.map {
        WithheldTable(kind: $0, indicator: "fsm", moment: .term(offset: -1))
      })
    let releases = [nil, "ab12"].map {
      TallyFile(.released(released, ledgerEntry: $0), toolkit: "t")
    }
    for file in raw + releases { #expect(try faults(file.text()) == []) }
  }

  @Test(
    "what is not written does not fit it",
    arguments: [
      (#""version": 1"#, #""version": 2"#), (#""kind": "tallied""#, #""kind": "released""#),
      ("NOT YET SAFE", "SAFE"), (#""numerator":7"#, #""numerator":7.5"#),
      (#""numerator":7"#, #""numerator":-7"#), (#""numerator":7,"#, ""),
      (#""numerator":7"#, #""numerator":7,"children":7"#), (#""arm":"rollout""#, #""arm":"both""#),
      (#""moment":"at""#, #""moment":"at-0m""#), (#""synthetic": true"#, #""synthetic": "yes""#),
      (#"{"status":{"during":"#, #"{"state":{"during":"#), (#""fsm":0.25"#, #""fsm":25"#),
    ])
  func strangers(found: String, other: String) throws {
    let text = try TallyFile(.tallied(SmallStudy().tallies), toolkit: "t").text()
    #expect(try !faults(FileText(text).replacing(found, with: other).text).isEmpty)
  }

  @Test("the schema uses no word that is not checked here")
  func words() throws {
    #expect(try Self.schema.get().unknownWords == [])
  }
}

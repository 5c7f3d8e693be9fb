import Indicators
import Studies
import Tallies
import TallyFiles
import Testing

@Suite("Tally files of different areas are added, in any order, and nothing else is")
struct MergeTests {
  private static let both = SmallStudy()

  /// The study of one of the two areas.
  private static func part(_ place: Int, _ change: (inout SmallStudy) -> Void = { _ in })
    -> TallyFile
  {
    var study = SmallStudy()
    study.areas = [study.areas[place]]
    change(&study)
    return TallyFile(.tallied(study.tallies), toolkit: "t")
  }

  private func lines(_ files: [TallyFile], title: String? = nil) -> String? {
    do {
      _ = try TallyFile.merged(files, title: title, toolkit: "t")
      return nil
    } catch {
      return error.lines(["one.json", "two.json", "three.json"])
    }
  }

  @Test("areas counted apart and added are the areas counted together, to the byte")
  func sum() throws {
    let (one, two) = (Self.part(0), Self.part(1))
    let sum = try TallyFile.merged([one, two], toolkit: "t")
    let reversed = try TallyFile.merged([two, one], toolkit: "t")
    let pooled = TallyFile(.tallied(Self.both.tallies), toolkit: "t")
    #expect(sum == pooled && reversed == pooled)
    #expect(try sum.text() == pooled.text() && reversed.text() == pooled.text())
    #expect(try TallyFile.merged([one], toolkit: "t") == one)
  }

  @Test("a title is needed where they differ, and stands where it is given")
  func titles() throws {
    let other = Self.part(1) { $0.title = "Reading alone" }
    let files = [Self.part(0), other]
    #expect(
      lines(files) == "The titles differ (Reading alone; Two areas (invented)). Give the title of "
        + "the sum with --title.")
    let sum = try TallyFile.merged(files, title: "Both", toolkit: "t")
    #expect(sum.study.title == "Both")
  }

  @Test("the same area twice is refused, with the files")
  func overlap() {
    let expected =
      "one.json and three.json both count Oxfordshire (E10000025): its children would be counted "
      + "twice. Leave one of the files out."
    #expect(lines([Self.part(0), Self.part(1), Self.part(0)]) == expected)
  }

  /// A change of one council's declaration, and what the refusal says of it.
  struct Difference: CustomTestStringConvertible {
    let words: String
    let change: @Sendable (inout SmallStudy) -> Void

    init(_ words: String, _ change: @escaping @Sendable (inout SmallStudy) -> Void) {
      self.words = words
      self.change = change
    }

    var testDescription: String { words }
  }

  static let differences = [
    Difference("the day of the extract: 2022-01-08 and 2022-01-09") {
      $0.extracted = $0.extracted.adding(days: 1)
    },
    Difference(
      "disclosure control: suppress 1-5, secondary true, round none and suppress 1-7, secondary "
        + "true, round none"
    ) { $0.disclosure = DisclosureRule(suppress: .oneToSeven) },
    Difference("indicators: only the first has suspension-rate") {
      $0.indicators = $0.indicators.filter { $0.id != "suspension-rate" }
    },
    Difference("the definition of fsm: its title, moments") {
      let fsm = $0.indicators[0]
      $0.indicators[0] = Indicator(
        id: fsm.id, title: "Free meals", definition: fsm.definition, source: fsm.source,
        topic: fsm.topic, population: fsm.population, record: fsm.record, measure: fsm.measure,
        moments: fsm.moments + [.at(months: 6)], reference: fsm.reference)
    },
    Difference("design: declared and none declared") { $0.design = nil },
    Difference("smallest effects: fsm 0.05 and fsm 0.1") {
      let design = $0.design
      $0.design = StudyDesign(
        question: design?.question ?? "", adjustment: [.ageGroup],
        smallestEffects: ["fsm": 0.1])
    },
  ]

  @Test("what councils must agree on is refused where it differs", arguments: differences)
  func differing(_ difference: Difference) {
    let refused = lines([Self.part(0), Self.part(1, difference.change)])
    #expect(
      refused == "one.json and two.json differ in \(difference.words). Councils agree on one "
        + "before they count.")
  }

  @Test("an area that one compares with and another rolled out to is refused")
  func comparator() {
    let design = StudyDesign(question: "?", comparators: ["E10000025"])
    let files = [1, 0].map { place in Self.part(place) { $0.design = design } }
    #expect(
      lines(files) == "one.json compares with E10000025 as an area without rollout; in two.json "
        + "it has a rollout date.")
  }

  @Test("no file is no sum")
  func nothing() {
    #expect(lines([]) == "There are no tallies to add.")
  }
}

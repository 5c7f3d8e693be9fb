import Indicators
import Studies
import Testing

@Suite("What a study declares of its comparison of areas")
struct DesignDeclarationTests {
  private static let primary = "outcomes: {primary: accepted, secondary: [fsm]}"

  private static func study(_ design: String, _ outcomes: String = Self.primary) -> String {
    """
    title: A study
    extracted: 2024-11-30
    areas:
      - {code: E10000025, name: Oxfordshire, rollout: 2021-11-01}
      - {code: E06000038, name: Reading}
      - {code: E06000039, name: Slough}
    tables: {children: children.csv, free_meals: free_meals.csv, offers: offers.csv,
      sdq: sdq.csv, suspensions: suspensions.csv}
    \(outcomes)
    \(design)
    """
  }

  private func folder(_ study: String) throws -> FolderOnDisk {
    let tables = ["children", "free_meals", "offers", "sdq", "suspensions"]
    return try FolderOnDisk(study, files: tables.map { $0 + ".csv" })
  }

  @Test("every key")
  func everyKey() throws {
    let study = try folder(
      Self.study(
        """
        design:
          question: Do more families accept?
          unit: area
          adjust: [sex, age-group, parent, known-before, ethnicity]
          comparators: [E06000039, E06000038]
          smallest_effect: {accepted: 5%, sdq-total: 2, suspension-rate: 0.04}
          margin: {suspended: 3%, sdq-total: 1.5}
          period: half-year
        """)
    ).read().study
    #expect(
      study.design
        == StudyDesign(
          question: "Do more families accept?",
          adjustment: [.sex, .ageGroup, .parent, .knownBefore, .ethnicity],
          comparators: ["E06000039", "E06000038"],
          smallestEffects: ["accepted": 0.05, "sdq-total": 2, "suspension-rate": 0.04],
          margins: ["suspended": 0.03, "sdq-total": 1.5], period: .halfYear))
  }

  @Test(
    "an area to be rolled out after the extract can be compared, one of that day cannot",
    arguments: [("2024-12-01", true), ("2024-11-30", false)])
  func rolloutToCome(day: String, isAllowed: Bool) throws {
    let text = Self.study("design: {question: Why?, comparators: [E06000039]}")
      .replacing("Slough}", with: "Slough, rollout: \(day)}")
    let comparators = try? folder(text).read().study.design?.comparators
    #expect(comparators == (isAllowed ? ["E06000039"] : nil))
  }

  @Test("the question alone is enough, and nothing is a design of its own accord")
  func least() throws {
    let study = try folder(Self.study("design: {question: Why?, adjust: sex}")).read().study
    #expect(study.design == StudyDesign(question: "Why?", adjustment: [.sex], period: .quarter))
    #expect(try folder(Self.study("")).read().study.design == nil)
  }

  @Test("a rate may differ by more than one event per child, which no share may")
  func rates() throws {
    let study = try folder(
      Self.study("design: {question: Why?, smallest_effect: {suspension-rate: 1.5}}")
    ).read().study
    #expect(study.design?.smallestEffects == ["suspension-rate": 1.5])
  }

  static let faults: [(lines: String, message: String)] = [
    ("unit: child", "line 12, design.unit: child is not a unit that the pathway was given to"),
    (
      "adjust: [sex, age_group]",
      "design.adjust[2]: age_group is not allowed here. Did you mean age-group? Allowed: sex, "
        + "age-group, parent, known-before, ethnicity."
    ),
    ("adjust: [sex, sex]", "design.adjust[2]: sex stands twice."),
    (
      "comparators: [E06000083]",
      "design.comparators[1]: E06000083 is not allowed here. Did you mean E06000038? Allowed: "
        + "E06000038, E06000039."
    ),
    (
      "comparators: Slough",
      "design.comparators: Slough is not allowed here. Did you mean E06000039?"
    ),
    (
      "comparators: [E06000038, E10000025]",
      "design.comparators[2]: E10000025 has a rollout date, so it is no area without rollout"
    ),
    ("comparators: [E06000038, E06000038]", "design.comparators[2]: E06000038 stands twice."),
    (
      "comparators: []",
      "design.comparators: a list with one area or more, or no such line is expected here."
    ),
    (
      "smallest_effect: {acepted: 5%}",
      "design.smallest_effect.acepted: no such key. Did you mean accepted?"
    ),
    (
      "smallest_effect: {contact: 5%}",
      "design.smallest_effect.contact: contact is not counted by this study"
    ),
    ("margin: {contact: 5%}", "design.margin.contact: contact is not counted by this study"),
    (
      "margin: {accepted: 5}",
      "design.margin.accepted: 5 is not a share: write a percentage such as 25% or a fraction "
        + "such as 0.25. Did you mean 5%?"
    ),
    (
      "margin: {accepted: 0%}",
      "design.margin.accepted: a share above 0, such as 5% is expected here."
    ),
    (
      "smallest_effect: {sdq-total: 5%}",
      "design.smallest_effect.sdq-total: a number of points above 0, such as 2 is expected here."
    ),
    (
      "smallest_effect: {sdq-total: 0}",
      "design.smallest_effect.sdq-total: a number of points above 0, such as 2 is expected here."
    ),
    (
      "smallest_effect: {suspension-rate: 4%}",
      "design.smallest_effect.suspension-rate: a number of events per child above 0, such as 0.04 "
        + "for 4 per 100 children is expected here."
    ),
    (
      "margin: {suspension-rate: 0}",
      "design.margin.suspension-rate: a number of events per child above 0"
    ),
    (
      "period: month",
      "design.period: month is not allowed here. Allowed: quarter, half-year, year."
    ),
    (
      "comparator: [E06000038]",
      "design.comparator: no such key. Did you mean comparators? Allowed: question, unit, adjust, "
        + "comparators, smallest_effect, margin, period."
    ),
  ]

  @Test("what does not fit is refused where it stands", arguments: faults)
  func refused(_ example: (lines: String, message: String)) throws {
    let messages = try folder(
      Self.study("design:\n  question: Why?\n  \(example.lines)")
    ).messages()
    #expect(messages.count == 1, "\(messages)")
    #expect(messages.first?.contains(example.message) == true, "\(messages)")
  }

  @Test("a design with nothing after it is a problem", arguments: ["design:", "design: ~"])
  func blank(_ line: String) throws {
    let messages = try folder(Self.study(line)).messages()
    #expect(messages.count == 1, "\(messages)")
    #expect(
      messages.first?.contains(
        "design: a mapping with question and what else is declared, or no such line is expected "
          + "here.") == true, "\(messages)")
  }

  @Test(
    "two areas of one name are a problem, however it is written",
    arguments: ["Reading", "reading", "' READING  '"])
  func sameName(_ name: String) throws {
    let text = Self.study("").split(separator: "Slough").joined(separator: name)
    let messages = try folder(text).messages()
    #expect(messages.count == 1, "\(messages)")
    #expect(messages.first?.contains("areas[3].name: ") == true, "\(messages)")
    #expect(messages.first?.hasSuffix(" stands twice.") == true, "\(messages)")
  }

  static let unfitOutcomes: [(line: String, message: String)] = [
    ("", "line 10, design: a comparison of areas needs a primary outcome"),
    ("outcomes:", "outcomes: a comparison of areas needs a primary outcome"),
    ("outcomes: {secondary: [fsm]}", "outcomes: a comparison of areas needs a primary outcome"),
    ("outcomes: {primary: acepted}", "outcomes.primary: acepted is not allowed here. Did you mean"),
    ("outcomes: {primary: contact}", "outcomes.primary: contact is not counted by this study"),
    (
      "outcomes: {primary: accepted, secondary: [fsm, contact]}",
      "outcomes.secondary[2]: contact is not counted by this study"
    ),
    (
      "outcomes: {primary: accepted, secondary: [fsm, accepted]}",
      "outcomes.secondary[2]: accepted stands twice."
    ),
    ("outcomes: accepted", "outcomes: a mapping with primary, secondary is expected here."),
  ]

  @Test(
    "outcomes that no comparison can be made of are refused with a design", arguments: unfitOutcomes
  )
  func unfit(_ example: (line: String, message: String)) throws {
    let messages = try folder(Self.study("design: {question: Why?}", example.line)).messages()
    #expect(messages.count == 1, "\(messages)")
    #expect(messages.first?.contains(example.message) == true, "\(messages)")
  }

  @Test("all problems are said at once")
  func allAtOnce() throws {
    let messages = try folder(
      Self.study(
        """
        design:
          unit: family
          adjust: [age]
          comparators: [E10000025]
          margin: {contact: 3%}
          period: weekly
        """, "")
    ).messages()
    #expect(messages.count == 7, "\(messages)")
    #expect(messages.contains { $0.hasSuffix("design: question is missing.") })
  }

  @Test("the block of the template is a design once its marks are taken away")
  func template() throws {
    let text = try #require(StudyTemplate.files.first).text
    var isBlock = false
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      isBlock = line == "# design:" || (isBlock && line.hasPrefix("#   "))
      return isBlock ? String(line.dropFirst(2)) : String(line)
    }
    let folder = try FolderOnDisk(
      lines.joined(separator: "\n"), files: StudyTemplate.files.dropFirst().map(\.path))
    let design = try #require(try folder.read().study.design)
    #expect(design.adjustment == [.sex, .ageGroup] && design.comparators == ["E06000038"])
    #expect(design.smallestEffects == ["accepted": 0.05] && design.margins == ["suspended": 0.03])
  }
}

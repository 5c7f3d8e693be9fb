import Indicators
import Studies
import Testing

@Suite("What a study declares of its questionnaires")
struct QuestionnaireDeclarationTests {
  private static let files = ["children.csv", "sdq.csv", "stress.csv"]

  private static func tables(_ sdq: String = "sdq.csv", _ stress: String = "stress.csv") -> String {
    "{children: children.csv, sdq: \(sdq), parental_stress: \(stress)}"
  }

  private func read(_ further: String = "", tables: String = Self.tables()) throws -> StudyFolder {
    try FolderOnDisk(FolderOnDisk.study(further, tables: tables), files: Self.files).read()
  }

  private func messages(_ further: String = "", tables: String = Self.tables()) throws -> [String] {
    try FolderOnDisk(FolderOnDisk.study(further, tables: tables), files: Self.files).messages()
  }

  @Test("tables, and indicators that come with them")
  func tables() throws {
    let folder = try read()
    #expect(
      folder.study.indicators.map(\.id) == [
        "sdq-total", "sdq-high", "sdq-internalising", "sdq-externalising", "sdq-prosocial",
        "sdq-impact", "parental-stress",
      ])
    let sdq = try #require(folder.sources.first { $0.schema.name == "sdq" })
    #expect(sdq.schema.subject == .child && sdq.schema.kind == .forms)
    #expect(sdq.schema.columns.count == 3 + 25 + 7)
    #expect(sdq.schema.column("item25")?.kind == .answer(0...2))
    #expect(sdq.schema.column("peers")?.kind == .answer(0...3))
    #expect(sdq.answers == AnswerCoding())
    let stress = try #require(folder.sources.first { $0.schema.name == "parental_stress" })
    #expect(stress.schema.subject == .family && stress.schema.columns.count == 2 + 18)
    #expect(folder.study.questionnaires == QuestionnaireRules())
  }

  @Test("the coding of answers and of those that are missing, and prorating as a check")
  func coding() throws {
    let folder = try read(
      tables: Self.tables(
        "{file: sdq.csv, coding: 1-3, missing: [-1, 9, 99]}",
        "{file: stress.csv, coding: 0-4, missing: 9, prorate: true}"))
    #expect(
      folder.sources.map(\.answers) == [
        AnswerCoding(), AnswerCoding(shift: -1, missing: [-1, 9, 99]),
        AnswerCoding(shift: 1, missing: [9]),
      ])
    #expect(
      folder.study.indicators.suffix(2).map(\.id) == [
        "parental-stress", "parental-stress-prorated",
      ])
    let plain = try read(
      tables: Self.tables("{file: sdq.csv, coding: 0-2}", "{file: stress.csv, coding: 1-5}"))
    #expect(plain.sources.map(\.answers) == Array(repeating: AnswerCoding(), count: 3))
  }

  @Test("reliability by indicator and informant, and a group at high risk")
  func change() throws {
    let rules = try read(
      """
      reliable_change:
        - {indicator: sdq-total, informant: parent, sd: 5.8, reliability: 0.82, source: A table}
        - {indicator: parental-stress, sd: 8.1, reliability: 0.81, source: Another}
      added_value: {high_risk: true, because: All were referred.}
      """
    ).study.questionnaires
    #expect(
      rules.reliableChange == [
        DeclaredReliability(
          indicator: "sdq-total", informant: .parent, standardDeviation: 5.8, reliability: 0.82,
          source: "A table"),
        DeclaredReliability(
          indicator: "parental-stress", informant: nil, standardDeviation: 8.1, reliability: 0.81,
          source: "Another"),
      ])
    #expect(rules.highRisk == "All were referred.")
    let declined = try read("added_value: {high_risk: false, because: They were not referred.}")
    #expect(declined.study.questionnaires.highRisk == nil)
  }

  static let faults: [(lines: String, message: String)] = [
    (
      "reliable_change: [{indicator: sdq-high, informant: parent, sd: 1, reliability: 0, source: S}]",
      "reliable_change[1].indicator: sdq-high is not allowed here. Allowed: "
        + "sdq-total, sdq-internalising, sdq-externalising, sdq-prosocial, sdq-impact, "
        + "parental-stress."
    ),
    (
      "reliable_change: [{indicator: sdq-total, sd: 5.8, reliability: 0.8, source: S}]",
      "reliable_change[1]: informant is missing."
    ),
    (
      "reliable_change: [{indicator: sdq-total, informant: own, sd: 5, reliability: 0.8, source: S}]",
      "reliable_change[1].informant: own is not allowed here. Allowed: parent, teacher, self."
    ),
    (
      "reliable_change: [{indicator: parental-stress, informant: self, sd: 5, reliability: 0, source: S}]",
      "reliable_change[1].informant: no informant (only one person answers) is expected here."
    ),
    (
      "reliable_change: [{indicator: parental-stress, sd: 0, reliability: 0.8, source: S}]",
      "reliable_change[1].sd: a number above 0 is expected here."
    ),
    (
      "reliable_change: [{indicator: parental-stress, sd: 8.1, reliability: 1, source: S}]",
      "reliable_change[1].reliability: a number from 0 to below 1 is expected here."
    ),
    (
      """
      reliable_change:
        - {indicator: sdq-total, informant: self, sd: 5, reliability: 0.8, source: S}
        - {indicator: sdq-total, informant: self, sd: 5, reliability: 0.8, source: S}
      """,
      "reliable_change[2]: sdq-total self stands twice."
    ),
    ("added_value: {high_risk: true}", "added_value: because is missing."),
  ]

  @Test("declarations that do not fit are refused", arguments: faults)
  func refused(_ example: (lines: String, message: String)) throws {
    let messages = try messages(example.lines)
    #expect(messages.count == 1)
    #expect(messages.first?.hasSuffix(example.message) == true, "\(messages)")
  }

  @Test("codings that do not fit are refused")
  func codings() throws {
    let messages = try messages(
      tables: Self.tables(
        "{file: sdq.csv, coding: 1-5, missing: [2, x], prorate: true}",
        "{file: stress.csv, coding: 0-2, missing: 3}"))
    let heads = [
      "tables.sdq.coding: 1-5 is not allowed here. Did you mean 1-3? Allowed: 0-2, 1-3.",
      "tables.sdq.missing[1]: a whole number that is no answer (0 to 3 are answers) is expected "
        + "here.",
      "tables.sdq.missing[2]: a whole number that is no answer (0 to 3 are answers) is expected "
        + "here.",
      "tables.sdq.prorate: false (the questionnaire's own rule is always followed) is "
        + "expected here.",
      "tables.parental_stress.coding: 0-2 is not allowed here. Did you mean 0-4? Allowed: 1-5, 0-4.",
      "tables.parental_stress.missing: a whole number that is no answer (1 to 5 are answers) is "
        + "expected here.",
    ]
    #expect(messages.count == heads.count, "\(messages)")
    for head in heads { #expect(messages.contains { $0.hasSuffix(head) }, "\(head)") }
  }

  private static func own(_ measure: String, _ moments: String = "[baseline, follow-up]") -> String
  {
    """
    own_indicators:
      - {id: own-one, title: T, definition: D, population: all, record: none,
         moments: \(moments), \(measure)}
    """
  }

  @Test("indicators of the study's own: means and bands of any score")
  func own() throws {
    let mean = try read(Self.own("mean: {table: sdq, score: emotional}"))
    let emotional = QuestionnaireScore(table: "sdq", name: "emotional")
    #expect(mean.study.indicator("own-one")?.measure == .mean(of: emotional))
    #expect(mean.study.indicator("own-one")?.topic == .wellbeing)
    let band = try read(Self.own("band: {table: sdq, score: prosocial, bands: [low, very_low]}"))
    #expect(
      band.study.indicator("own-one")?.measure
        == .proportion(
          of: .band(
            of: QuestionnaireScore(table: "sdq", name: "prosocial"), scheme: "bands4",
            bands: ["low", "very_low", "low_or_very_low"])))
    let stress = try read(Self.own("mean: {table: parental_stress, score: total}"))
    #expect(stress.study.indicator("own-one")?.unit == .family)
    #expect(stress.study.indicator("own-one")?.population == .allFamilies)
  }

  static let ownFaults: [(measure: String, moments: String, message: String)] = [
    (
      "mean: {table: sdq, score: emotionl}", "[baseline]",
      "emotionl is not allowed here. Did you mean emotional? Allowed: emotional, conduct, "
        + "hyperactivity, peer, prosocial, total, internalising, externalising, impact."
    ),
    (
      "mean: {table: children, score: total}", "[baseline]",
      "children is not allowed here. Allowed: sdq, parental_stress."
    ),
    (
      "mean: {table: sdq, score: total}", "[at]",
      "a questionnaire has no answer at the moment at. Allowed: baseline, follow-up."
    ),
    (
      "band: {table: sdq, score: impact, bands: [high]}", "[baseline]",
      "impact is not allowed here. Allowed: emotional, conduct, hyperactivity, peer, prosocial, total."
    ),
    (
      "band: {table: sdq, score: total, scheme: bands3, bands: [high]}", "[baseline]",
      "high is not allowed here. Allowed: normal, borderline, abnormal."
    ),
    (
      "band: {table: parental_stress, score: total, bands: [high]}", "[baseline]",
      "parental_stress is not allowed here. Allowed: sdq."
    ),
  ]

  @Test("indicators of the study's own that do not fit are refused", arguments: ownFaults)
  func ownRefused(_ example: (measure: String, moments: String, message: String)) throws {
    let messages = try messages(Self.own(example.measure, example.moments))
    #expect(messages.count == 1, "\(messages)")
    #expect(messages.first?.hasSuffix(example.message) == true, "\(messages)")
  }
}

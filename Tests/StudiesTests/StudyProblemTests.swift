import Foundation
import Studies
import Testing

@Suite("Problems of a study file")
struct StudyProblemTests {
  /// Lines added to a study file, and what is said of them; they begin on line 6.
  static let further: [(text: String, message: String)] = [
    (
      "targts: {accepted: 25%}",
      "line 6, targts: no such key. Did you mean targets? Allowed: title, extracted, areas, "
        + "tables, indicators, own_indicators, baselines, outcomes, disclosure, targets, "
        + "reliable_change, added_value, design, report, synthetic."
    ),
    (
      "targets: {accepted: 25}",
      "line 6, targets.accepted: 25 is not a share: write a percentage such as 25% or a fraction "
        + "such as 0.25. Did you mean 25%?"
    ),
    (
      "targets: {accepted: 125%}",
      "line 6, targets.accepted: 125% is not a share: write a percentage such as 25% or a fraction "
        + "such as 0.25."
    ),
    (
      "disclosure: {suppress: 1-6}",
      "line 6, disclosure.suppress: 1-6 is not allowed here. Did you mean 1-5? "
        + "Allowed: none, 1-5, 1-7, under-10."
    ),
    (
      "disclosure: {round: midpoint6}",
      "line 6, disclosure.round: midpoint6 is not allowed here. Did you mean midpoint-6? "
        + "Allowed: none, 5, 10, midpoint-6."
    ),
    (
      "disclosure: {zeros: supressed}",
      "line 6, disclosure.zeros: supressed is not allowed here. Did you mean suppressed? "
        + "Allowed: shown, suppressed."
    ),
    (
      "disclosure: {suppress: none, zeros: suppressed}",
      "line 6, disclosure.zeros: suppressed is not allowed here. Allowed: shown."
    ),
    (
      "disclosure: {zeros: [social-care, accepted]}",
      "line 6, disclosure.zeros[2]: the zeros of accepted cannot be suppressed: its numbers are "
        + "among the plain counts too, whose zeros are shown. Take it out."
    ),
    (
      "disclosure: {secondary: perhaps}",
      "line 6, disclosure.secondary: perhaps is not allowed here. Allowed: true, false."
    ),
    (
      "indicators: [ehcp]",
      "line 6, indicators[1]: ehcp needs the table sen, which tables does not declare."
    ),
    ("baselines: {}", "line 6, baselines: geography is missing."),
    (
      "baselines: {geography: [E9200001]}",
      "line 6, baselines.geography[1]: E9200001 is not an area code: E, W, S or N and eight "
        + "digits, such as E10000025."
    ),
    ("outcomes: accepted", "line 6, outcomes: a mapping with primary, secondary is expected here."),
    ("indicators: {a: b}", "line 6, indicators: a list is expected here."),
    ("title: Again", "line 1: title stands twice."),
  ]

  @Test("say the line, the key, what is allowed and the nearest match", arguments: further)
  func messages(_ example: (text: String, message: String)) throws {
    let folder = try FolderOnDisk(FolderOnDisk.study(example.text))
    #expect(folder.messages() == ["study.yaml, " + example.message])
  }

  /// Tables, and what is said of them.
  static let tables: [(text: String, message: String)] = [
    ("{free_meals: free_meals.csv}", "tables: children is missing."),
    (
      "{children: childen.csv}",
      "tables.children: there is no file childen.csv in the study folder. "
        + "Did you mean children.csv?"
    ),
    (
      "{children: ../children.csv}",
      "tables.children: ../children.csv leads out of the study folder, which is not allowed."
    ),
    (
      "{children: /etc/passwd}",
      "tables.children: /etc/passwd leads out of the study folder, which is not allowed."
    ),
    (
      "{children: 'C:\\children.csv'}",
      "tables.children: C:\\children.csv leads out of the study folder, which is not allowed."
    ),
    ("{children: .}", "tables.children: . is not a file."),
    ("{children: {columns: {child: UPN}}}", "tables.children: file is missing."),
    (
      "{children: {file: children.csv, columns: {chid: UPN}}}",
      "tables.children.columns.chid: no such key. Did you mean child? Allowed: child, family, "
        + "area, sex, born, imprisoned, parent, ethnicity, carer_after, known_before, "
        + "education_record, "
        + "social_care_record."
    ),
    (
      "{children: {file: children.csv, values: {sex: {female: f}}}}",
      "tables.children.values.sex.female: f is not allowed here. Did you mean F? Allowed: F, M, U."
    ),
    (
      "{children: {file: children.csv, values: {area: {Oxon: E10000026}}}}",
      "tables.children.values.area.Oxon: E10000026 is not allowed here. Did you mean E10000025? "
        + "Allowed: E10000025."
    ),
    (
      "{children: {file: children.csv, values: {born: {a: b}}}}",
      "tables.children.values.born: no such key. Allowed: area, sex, parent, ethnicity, "
        + "carer_after, known_before, education_record, social_care_record."
    ),
    (
      "{children: children.csv, atendance: attendance.csv}",
      "tables.atendance: no such key. Did you mean attendance? Allowed: children, free_meals, sen, "
        + "attendance, suspensions, social_care, contacts, offers, needs, sdq, parental_stress, "
        + "implementation, themes."
    ),
    (
      "{children: children.csv, visits: {file: attendance.csv, kind: visits}}",
      "tables.visits.kind: visits is not allowed here. Allowed: spells, events, sessions."
    ),
  ]

  @Test("of tables", arguments: tables)
  func messagesOfTables(_ example: (text: String, message: String)) throws {
    let folder = try FolderOnDisk(FolderOnDisk.study(tables: example.text))
    #expect(folder.messages() == ["study.yaml, line 5, " + example.message])
  }

  /// Whole study files, and what is said of them.
  static let whole: [(text: String, messages: [String])] = [
    ("", ["study.yaml: the file is empty. It needs title, extracted, areas and tables."]),
    (
      "# nothing\n", ["study.yaml: the file is empty. It needs title, extracted, areas and tables."]
    ),
    (
      "- a\n- b\n",
      [
        "study.yaml, line 1: a mapping with title, extracted, areas, tables, indicators, "
          + "own_indicators, baselines, outcomes, disclosure, targets, "
          + "reliable_change, added_value, design, report, synthetic is expected here."
      ]
    ),
    (
      "title: A\nareas:\n  - {code: E1000002, name: a}\n  - {code: W06000001, nme: b}\n"
        + "extracted: 30/11/2024\n",
      [
        "study.yaml, line 1: tables is missing.",
        "study.yaml, line 3, areas[1].code: E1000002 is not an area code: E, W, S or N and eight "
          + "digits, such as E10000025.",
        "study.yaml, line 4, areas[2].nme: no such key. Did you mean name? "
          + "Allowed: code, name, rollout.",
        "study.yaml, line 4, areas[2]: name is missing.",
        "study.yaml, line 5, extracted: 30/11/2024 is not a day of the form 2024-11-30. "
          + "Did you mean 2024-11-30?",
      ]
    ),
  ]

  @Test("of whole files", arguments: whole)
  func wholes(_ example: (text: String, messages: [String])) throws {
    #expect(try FolderOnDisk(example.text).messages() == example.messages)
  }

  @Test("YAML that cannot be parsed has its line")
  func syntax() throws {
    let messages = try FolderOnDisk("title: A\nareas: [1, 2\nextracted: }\n").messages()
    #expect(messages.count == 1)
    #expect(messages[0].hasPrefix("study.yaml, line 3: not YAML: "))
  }

  @Test("an area declared twice, and no areas at all")
  func areas() throws {
    let twice = FolderOnDisk.study().replacing(
      "name: Oxfordshire}", with: "name: Oxfordshire}\n  - {code: E10000025, name: Again}")
    #expect(
      try FolderOnDisk(twice).messages()
        == ["study.yaml, line 5, areas[2].code: E10000025 stands twice."])
    let none = FolderOnDisk.study().replacing(
      "areas:\n  - {code: E10000025, name: Oxfordshire}", with: "areas: []")
    #expect(
      try FolderOnDisk(none).messages()
        == ["study.yaml, line 3, areas: a list with one area or more is expected here."])
  }

  @Test("a folder without a study file, and a study file that is no UTF-8")
  func unreadable() throws {
    let folder = try FolderOnDisk(FolderOnDisk.study())
    try folder.write("study.yaml", [0x74, 0xE9, 0x3A])
    #expect(folder.messages() == ["study.yaml: the file is not text in UTF-8."])
    try FileManager.default.removeItem(atPath: folder.path + "/study.yaml")
    #expect(
      folder.messages() == [
        "study.yaml: there is no study.yaml in \(folder.path). `paramount init` makes one."
      ])
  }

  @Test("links that lead out of the folder are refused, links within it are not")
  func links() throws {
    let outside = try FolderOnDisk("", files: ["secret.csv"])
    let folder = try FolderOnDisk(
      FolderOnDisk.study(tables: "{children: out.csv}"), files: ["children.csv"])
    let files = FileManager.default
    let link = folder.path + "/out.csv"
    try files.createSymbolicLink(atPath: link, withDestinationPath: outside.path + "/secret.csv")
    #expect(
      folder.messages() == [
        "study.yaml, line 5, tables.children: out.csv leads out of the study folder, "
          + "which is not allowed."
      ])
    try files.removeItem(atPath: link)
    try files.createSymbolicLink(atPath: link, withDestinationPath: "children.csv")
    #expect(folder.messages() == [])
    try files.createSymbolicLink(
      atPath: folder.path + "/deep", withDestinationPath: outside.path)
    let nested = FolderOnDisk.study(tables: "{children: deep/secret.csv}")
    try folder.write("study.yaml", Array(nested.utf8))
    #expect(folder.messages().count == 1)
  }
}

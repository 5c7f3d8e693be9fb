import Foundation
import Indicators
import Studies
import Testing

@Suite("Reading a study file")
struct StudyFolderReaderTests {
  private static let contract = """
    title: Operation Paramount in Thames Valley
    extracted: 2024-11-30            # follow-up ends on this day
    areas:
      - {code: E10000025, name: Oxfordshire, rollout: 2021-11-01}
      - {code: E06000038, name: Reading}              # no rollout date: comparison area
    tables:
      offers: offers.csv
      children: children.csv                          # standard columns
      attendance:                                     # or a local extract, mapped
        file: attendance_2324.csv
        columns: {child: UPN_pseudo, possible: SessionsPossible, attended: SessionsAttended}
        values: {term: {AUT: autumn, SPR: spring, SUM: summer}}
      free_meals: meals.csv
      sen: sen.csv
    indicators: [fsm, sen-support, ehcp, accepted, attendance-above-90]
    baselines: {geography: [E92000001, E12000008]}    # which comparators, in order
    outcomes: {primary: accepted, secondary: [attendance-above-90]}
    disclosure: {suppress: 1-5, secondary: true, round: none}
    targets: {accepted: 25%}
    """

  private static let files = [
    "offers.csv", "children.csv", "attendance_2324.csv", "meals.csv", "sen.csv",
  ]

  @Test("everything that the contract's example declares")
  func example() throws {
    let folder = try FolderOnDisk(Self.contract, files: Self.files).read()
    let study = folder.study
    #expect(study.title == "Operation Paramount in Thames Valley")
    #expect(study.extracted == CalendarDate(iso: "2024-11-30"))
    #expect(study.areas.map(\.code) == ["E10000025", "E06000038"])
    #expect(study.areas.map(\.rollout) == [CalendarDate(iso: "2021-11-01"), nil])
    let tables = ["children", "free_meals", "sen", "attendance", "offers"]
    #expect(study.tables == tables)
    #expect(folder.sources.map(\.schema.name) == tables)
    let order = ["accepted", "fsm", "sen-support", "ehcp", "attendance-above-90"]
    #expect(study.indicators.map(\.id) == order)
    #expect(study.baselineAreas == ["E92000001", "E12000008"])
    #expect(study.outcomes == Outcomes(primary: "accepted", secondary: ["attendance-above-90"]))
    #expect(study.disclosure == DisclosureRule())
    #expect(study.targets == ["accepted": 0.25])
    #expect(!study.synthetic)
    let attendance = try #require(folder.sources.first { $0.schema.name == "attendance" })
    #expect(attendance.file == "attendance_2324.csv")
    #expect(attendance.columns["child"] == "UPN_pseudo")
    #expect(attendance.values == ["term": ["AUT": "autumn", "SPR": "spring", "SUM": "summer"]])
    #expect(folder.declaration?.bytes == Self.contract.utf8.count)
    let digest = SHA256.hexadecimal(of: Array(Self.contract.utf8))
    #expect(folder.declaration?.sha256 == digest)
  }

  @Test("without indicators: all whose tables are declared, the others not collected")
  func allIndicators() throws {
    let tables = "{children: children.csv, free_meals: free_meals.csv}"
    let study = try FolderOnDisk(FolderOnDisk.study(tables: tables)).read().study
    #expect(study.indicators.map(\.id) == ["fsm"])
    let ehcp = try #require(study.notCollected.first { $0.indicator == "ehcp" })
    #expect(ehcp.tables == ["sen"])
    #expect(study.notCollected.count == Catalogue.indicators.count - 1)
    #expect(study.baselineAreas == ["E92000001"])
  }

  @Test("codes stay texts, whatever they look like as numbers")
  func codes() throws {
    let tables = """
      {children: {file: children.csv, values: {sex: {1: F, 1e5: M, 0x1F: U, yes: F, 9: }}}}
      """
    let source = try FolderOnDisk(FolderOnDisk.study(tables: tables)).read().sources[0]
    let values = ["1": "F", "1e5": "M", "0x1F": "U", "yes": "F", "9": ""]
    #expect(source.values["sex"] == values)
  }

  @Test("rollout after the extract, dates as texts, fractions and a study marked synthetic")
  func further() throws {
    let text = FolderOnDisk.study("targets: {accepted: 0.245, fsm: 24.5%}\nsynthetic: true")
      .replacing("name: Oxfordshire", with: "name: Oxfordshire, rollout: \"2025-01-01\"")
    let study = try FolderOnDisk(text).read().study
    #expect(study.areas[0].rollout == CalendarDate(iso: "2025-01-01"))
    #expect(study.targets == ["accepted": 0.245, "fsm": 0.245])
    #expect(study.synthetic)
  }

  @Test("tables that this version does not use are noted, not refused")
  func notes() throws {
    let tables = "{children: children.csv, implementation: i.csv, themes: {file: themes.csv}}"
    let files = ["children.csv", "i.csv", "themes.csv"]
    let folder = try FolderOnDisk(FolderOnDisk.study(tables: tables), files: files).read()
    #expect(folder.notes == [.tableNotUsed("implementation"), .tableNotUsed("themes")])
    #expect(folder.study.tables == ["children"])
  }

  @Test("by the path of the study file, and with a byte-order mark")
  func paths() throws {
    let folder = try FolderOnDisk(FolderOnDisk.study())
    let direct = try StudyFolderReader().read(path: folder.path + "/study.yaml")
    #expect(direct.path == folder.path)
    try folder.write("study.yaml", [0xEF, 0xBB, 0xBF] + Array(FolderOnDisk.study().utf8))
    #expect(try folder.read().study.title == "A study")
  }
}

import Studies
import Tallies
import Testing

@testable import Records

@Suite("A study written in another way")
struct QuirkTests {
  private static let good = (try? StudyOnDisk().read().extract.text) ?? ""

  @Test(
    "is read as if it had been written well, and what was mended is counted", arguments: Quirk.all)
  func same(_ quirk: Quirk) throws {
    let study = try StudyOnDisk()
    try study.write(quirk.file, quirk.bytes)
    let read = try study.read().extract
    #expect(read.text == Self.good)
    let table = String(quirk.file.dropLast(4))
    for (rule, count) in quirk.counts {
      #expect(read.quality[QualityKey(table: table, rule: rule)] ?? 0 == count, "\(rule)")
    }
  }

  @Test("further columns are noted")
  func further() throws {
    let study = try StudyOnDisk(["needs.csv": "family,need,remark, \nFAM1,child,none,\n"])
    #expect(try study.read().notes.map(\.description) == ["needs.csv: not used: remark."])
  }

  @Test("text that is no UTF-8 is read as Windows-1252, and noted")
  func windows1252() throws {
    let study = try StudyOnDisk()
    let text = "child,date,kind,source\nKID03,2022-12-01,referral,caf"
    try study.write("contacts.csv", Array(text.utf8) + [0xE9, 0x80, 0x0A])
    let read = try study.read()
    #expect(read.extract.tables["contacts"]?.column("source")?.levels == ["café€"])
    #expect(read.notes == [.readAsWindows1252(file: "contacts.csv")])
    let key = QualityKey(table: "contacts", rule: "decoded-windows-1252")
    #expect(read.extract.quality[key] == 1)
  }

  @Test("line breaks, separators and quotation marks in quoted cells; one record is one row")
  func quoted() throws {
    let study = try StudyOnDisk([
      "contacts.csv":
        "child,date,kind,source\nKID03,2022-12-01,referral,\"a\nb, \"\"c\"\"\"\nKID03,x,,\n"
    ])
    #expect(study.messages().hasPrefix("contacts.csv, row 3, column date"))
    let good = try StudyOnDisk([
      "contacts.csv": "child,date,kind,source\nKID03,2022-12-01,referral,\"a\nb, \"\"c\"\"\"\n"
    ])
    let table = try #require(try good.read().extract.tables["contacts"])
    #expect(table.column("source")?.levels == ["a\nb, \"c\""])
  }

  @Test("a number of a child that a program wrote as 12345.0")
  func wholeNumbers() throws {
    let study = try StudyOnDisk([
      "children.csv": "child,family,area,sex,born,imprisoned,parent\n"
        + "12345,1.0,E10000025,F,2012-09,2023-05-02,father\n",
      "sen.csv": "child,provision,from,to\n12345.0,K,2021-09-01,\n",
      "needs.csv": "family,need\n1,child\n", "offers.csv": "family,date,sequence,outcome\n",
    ])
    let extract = try study.read().extract
    #expect(extract.tables["sen"]?.offsets == [0, 1])
    #expect(extract.tables["needs"]?.offsets == [0, 1])
    #expect(extract.quality[QualityKey(table: "sen", rule: "mended-code")] == 1)
  }

  @Test("a heading alone is an empty table")
  func headingAlone() throws {
    let study = try StudyOnDisk(["needs.csv": "family,need"])
    #expect(try study.read().extract.tables["needs"]?.offsets == [0, 0, 0])
  }

  @Test("rows of a child who was left out are counted as such")
  func leftOut() throws {
    let children = (StudyOnDisk.good["children.csv"] ?? "")
      .replacing("2022-10-10", with: "2024-12-01")
    let study = try StudyOnDisk([
      "children.csv": children,
      "sen.csv": "child,provision,from,to\nKID02,K,2021-09-01,\nKID01,K,2021-09-01,\n",
    ])
    let quality = try study.read().extract.quality
    #expect(quality[QualityKey(table: "sen", rule: "child-left-out")] == 1)
    #expect(quality[QualityKey(table: "needs", rule: "family-left-out")] == 1)
    #expect(quality[QualityKey(table: "sen", rule: "unknown-child")] == nil)
  }

  @Test("spells: empty ones are kept, overlaps of one value counted")
  func spells() throws {
    let study = try StudyOnDisk([
      "social_care.csv": """
      child,status,from,to
      KID03,CIN,2023-01-01,2023-07-01
      KID03,CIN,2023-06-01,2023-08-01
      KID03,CPP,2023-06-01,2023-08-01
      KID03,CIN,2023-08-01,
      KID03,CIN,2023-09-01,2023-09-01
      KID03,CIN,2023-10-01,2030-09-01
      """
    ])
    let extract = try study.read().extract
    #expect(extract.tables["social_care"]?.offsets == [0, 6, 6, 6])
    let quality = extract.quality
    #expect(quality[QualityKey(table: "social_care", rule: "overlapping-spell")] == 2)
    #expect(quality[QualityKey(table: "social_care", rule: "empty-spell")] == 1)
    #expect(quality[QualityKey(table: "social_care", rule: "open-spell")] == 1)
  }

  @Test("a child with rows though marked as not linked is counted")
  func notMarked() throws {
    let study = try StudyOnDisk(["sen.csv": "child,provision,from,to\nKID02,K,2021-09-01,\n"])
    let key = QualityKey(table: "children", rule: "linked-but-not-marked")
    #expect(try study.read().extract.quality[key] == 1)
    #expect(try StudyOnDisk().read().extract.quality[key] == nil)
  }

  @Test("many equal rows of one child")
  func manyRows() throws {
    let rows = (0..<40).map { "KID03,2023-06-\($0 % 20 + 10),4,SUSP\n" }.joined()
    let study = try StudyOnDisk(["suspensions.csv": "child,date,sessions,category\n" + rows])
    let extract = try study.read().extract
    #expect(extract.tables["suspensions"]?.offsets == [0, 20, 20, 20])
    #expect(extract.quality[QualityKey(table: "suspensions", rule: "duplicate-row")] == 20)
  }
}

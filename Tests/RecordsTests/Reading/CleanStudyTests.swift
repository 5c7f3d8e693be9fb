import Indicators
import Studies
import Tallies
import Testing

@testable import Records

@Suite("A study without faults")
struct CleanStudyTests {
  @Test("children in the order of the file, families by their first child")
  func cohort() throws {
    let extract = try StudyOnDisk().read().extract
    let cohort = extract.cohort
    #expect(cohort.count == 3)
    #expect(cohort.family == [0, 0, 1])
    #expect(cohort.families == 2)
    #expect(cohort.area == [0, 0, 1])
    #expect(cohort.sex == [0, 1, 2])
    // Twelve times the year, plus the month less one: 2012-09, 2015-01, 2010-08.
    let born: [Int32] = [24_152, 24_180, 24_127]
    #expect(cohort.born == born)
    // 2 May 2023: 53 years of 365 days, 13 leap days and 121 days after 1 January 1970.
    #expect(cohort.imprisoned[0] == 19_479)
    #expect(cohort.codeOrder == [2, 0, 1])
    #expect(cohort.columns.map(\.name) == ["parent", "education_record", "social_care_record"])
    let parent = try #require(cohort.column("parent"))
    #expect(parent.values == [1, 1, 0])
    #expect(parent.code(of: "father") == 1)
  }

  @Test("rows grouped by child in the order of the file, terms as ordinals")
  func attendance() throws {
    let extract = try StudyOnDisk().read().extract
    let table = try #require(extract.tables["attendance"])
    #expect(table.columns.map(\.name) == ["term", "possible", "attended"])
    #expect(table.offsets == [0, 3, 4, 4])
    let missing = RecordColumn.missing
    // Three times 2022, plus 0 for autumn, 1 for spring, 2 for summer.
    let terms: [Int32] = [6067, 6068, 6066, 6067]
    #expect(table.column("term")?.values == terms)
    #expect(table.column("possible")?.values == [120, missing, 130, 118])
    #expect(table.column("attended")?.values == [100, missing, 0, 110])
  }

  @Test("all other tables")
  func tables() throws {
    let extract = try StudyOnDisk().read().extract
    #expect(extract.tables.count == 8)
    #expect(extract.tables["free_meals"]?.rows(of: 0) == 0..<2)
    #expect(extract.tables["sen"]?.rows(of: 1) == 0..<1)
    #expect(extract.tables["offers"]?.rows(of: 0) == 0..<1)
    #expect(extract.tables["needs"]?.offsets == [0, 1, 2])
    #expect(extract.tables["contacts"]?.column("source")?.levels == ["police"])
  }

  @Test("provenance and counts")
  func provenance() throws {
    let study = try StudyOnDisk()
    let read = try study.read()
    #expect(read.notes.isEmpty)
    let meals = try #require(read.provenance.extracts.first { $0.table == "free_meals" })
    #expect(meals.rows == 2)
    #expect(meals.bytes == StudyOnDisk.good["free_meals.csv"]?.utf8.count)
    let text = Array((StudyOnDisk.good["free_meals.csv"] ?? "").utf8)
    #expect(meals.sha256 == SHA256.hexadecimal(of: text))
    let quality = read.extract.quality
    #expect(quality[QualityKey(table: "attendance", rule: "rows-read")] == 4)
    #expect(quality[QualityKey(table: "attendance", rule: "missing-value")] == 2)
    #expect(quality[QualityKey(table: "free_meals", rule: "open-spell")] == 1)
    #expect(quality[QualityKey(table: "free_meals", rule: "missing-value")] == nil)
  }
}

import Indicators
import Studies
import Testing

@testable import Records

@Suite("The text of a cell")
struct CellTests {
  private func fault<Value>(_ read: () throws(ReadingFault) -> Value) -> ReadingFault? {
    do {
      _ = try read()
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "days are read in these forms",
    arguments: [
      "2024-02-29", "29/02/2024", "29/2/2024", "2024-02-29T00:00:00", "2024-02-29 00:00",
      "2024-02-29T00:00:00.000Z", "29/02/2024 00:00:00",
    ])
  func days(_ text: String) throws {
    // 2024-02-29: 54 years of 365 days, 13 leap days, 59 days after 1 January 1970.
    #expect(try DateText.day(text) == 19_782)
  }

  static let noDays: [(text: String, fault: ReadingFault)] = [
    ("2023-02-29", .impossibleDay), ("31/04/2023", .impossibleDay), ("2023-13-01", .impossibleDay),
    ("0204-11-30", .impossibleDay), ("2023-00-10", .impossibleDay), ("01/02/23", .twoDigitYear),
    ("1/2/23", .twoDigitYear), ("01-Feb-2023", .notADay), ("2023-2-1", .notADay),
    ("2023-02-01T14:30:00", .notADay), ("2023-02-0100:00", .notADay), ("02/2023", .notADay),
    ("45047", .notADay), ("1/2/20234", .notADay), ("001/02/2023", .notADay), ("1//2023", .notADay),
    ("20230201", .notADay), ("2023-02-01x", .notADay), ("2023-02-01T", .notADay), ("/", .notADay),
  ]

  @Test("other days are refused", arguments: noDays)
  func refusedDays(_ example: (text: String, fault: ReadingFault)) {
    #expect(fault { () throws(ReadingFault) in try DateText.day(example.text) } == example.fault)
  }

  static let months: [(text: String, fault: ReadingFault?)] = [
    ("2012-09", nil), ("09/2012", nil), ("9/2012", nil), ("2012-13", .notAMonth),
    ("2012-9", .notAMonth), ("2012-09-01", .dayOfBirth), ("01/09/2012", .dayOfBirth),
    ("01/09/12", .dayOfBirth), ("Sep-12", .notAMonth), ("201209", .notAMonth), ("x", .notAMonth),
  ]

  @Test("months are read, days of birth are refused", arguments: months)
  func monthsRead(_ example: (text: String, fault: ReadingFault?)) {
    let found = fault { () throws(ReadingFault) in try DateText.month(example.text) }
    #expect(found == example.fault)
  }

  static let years: [(text: String, start: Int32?)] = [
    ("2023/24", 2023), ("2023-24", 2023), ("202324", 2023), ("2023/2024", 2023), ("1999/00", 1999),
    ("199900", 1999), ("2023/25", nil), ("2023", nil), ("2023/4", nil), ("23/24", nil),
    ("2023//24", nil), ("202423", nil), ("20232024", 2023),
  ]

  @Test("academic years", arguments: years)
  func yearsRead(_ example: (text: String, start: Int32?)) {
    #expect((try? DateText.academicYear(example.text)) == example.start)
    // The same rule as that of the calendar, which is tested on its own.
    #expect(AcademicYear(text: example.text)?.start == example.start.map(Int.init))
  }

  @Test("numbers that a spreadsheet shortened", arguments: ["1.23457E+12", "1E+05", "9.9e+15"])
  func shortened(_ text: String) {
    #expect(FieldTrim.isShortened(text))
  }

  @Test(
    "no such numbers", arguments: ["1e5", "12e45678", "1.2.3E+12", "E+12", "1.5", "1E+", "1E+1x"])
  func notShortened(_ text: String) {
    #expect(!FieldTrim.isShortened(text))
  }

  static let symbols: [(text: String, symbol: MissingSymbol?)] = [
    ("", .blank), ("c", .c), ("[c]", .c), ("X", .x), ("[Z]", .z), ("k", .k), ("u", .u),
    ("low", .low), ("[low]", .low), (":", .colon), ("~", .tilde), ("..", .dots), ("-", .dash),
    ("NULL", .null), ("null", .null), ("NA", .na), ("n/a", .na), ("N/A", .na), ("cc", nil),
    ("[c", nil), ("none", nil), (".", nil), ("0", nil), ("missing", nil),
  ]

  @Test("symbols for what is missing", arguments: symbols)
  func symbolsRead(_ example: (text: String, symbol: MissingSymbol?)) {
    #expect(MissingSymbol(text: example.text) == example.symbol)
  }

  @Test("plain letters are words in a column of a study's own table")
  func words() throws {
    let yaml =
      (StudyOnDisk.good["study.yaml"] ?? "") + """

          risk: {file: risk.csv, kind: events, columns: {level: level}}
        """
    let study = try StudyOnDisk([
      "study.yaml": yaml,
      "risk.csv":
        "child,date,level\nKID03,2023-01-01,low\nKID03,2023-01-02,..\nKID03,2023-01-03,x\n",
    ])
    let level = try #require(try study.read().extract.tables["risk"]?.column("level"))
    #expect(level.levels == ["low", "x"])
    #expect(level.values == [0, RecordColumn.missing, 1])
  }

  @Test("values are mapped, also to none, and areas by their names")
  func mapped() throws {
    let yaml = (StudyOnDisk.good["study.yaml"] ?? "").replacing(
      "children: children.csv",
      with: """
        children:
            file: children.csv
            columns: {child: Pupil ID, area: council}
            values: {area: {Oxon: E10000025}, sex: {1: F, 9: }, ethnicity: {WBRI: White British}}
        """)
    let study = try StudyOnDisk([
      "study.yaml": yaml,
      "children.csv": """
      pupil_id,family,council,sex,born,imprisoned,parent,ethnicity
      KID03,FAM1,Oxon,1,2012-09,2023-05-02,father,WBRI
      KID01,FAM1,E06000038,9,2015-01,2023-05-02,father,White British
      KID02,FAM2,oxon,M,2010-08,2022-10-10,mother,AIND
      """,
    ])
    let cohort = try study.read().extract.cohort
    #expect(cohort.area == [0, 1, 0])
    #expect(cohort.sex == [0, 2, 1])
    let ethnicity = try #require(cohort.column("ethnicity"))
    #expect(ethnicity.levels == ["White British", "AIND"])
    #expect(ethnicity.values == [0, 0, 1])
  }
}

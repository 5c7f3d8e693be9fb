import Indicators
import Studies
import Tallies
import Testing

@testable import KPIs

@Suite("kpis.csv")
struct KPICSVFileTests {
  /// The rows of a text by RFC 4180, read here on their own.
  static func rows(_ text: String) -> [[String]] {
    var (rows, row, field, isQuoted) = ([[String]](), [String](), "", false)
    let scalars = Array(text.unicodeScalars)
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      if isQuoted, scalar == "\"", place + 1 < scalars.count, scalars[place + 1] == "\"" {
        field += "\""
        place += 1
      } else if scalar == "\"" {
        isQuoted.toggle()
      } else if !isQuoted, scalar == "," {
        row.append(field)
        field = ""
      } else if !isQuoted, scalar == "\n" {
        rows.append(row + [field])
        (row, field) = ([], "")
      } else {
        field.unicodeScalars.append(scalar)
      }
      place += 1
    }
    return rows
  }

  @Test(
    "text that a spreadsheet would take for a formula is made harmless, other text is not touched",
    arguments: [
      ("=1+1", "'=1+1"), ("+44", "'+44"), ("-5", "'-5"), ("@x", "'@x"), ("\tx", "'\tx"),
      ("\rx", "\"'\rx\""), ("a=b", "a=b"), ("", ""), ("a,b", "\"a,b\""),
      ("say \"no\"", "\"say \"\"no\"\"\""), ("two\nlines", "\"two\nlines\""),
    ])
  func harmless(text: String, written: String) {
    #expect(CSVText.Field.text(text).written == written)
  }

  @Test(
    "numbers have the digits that give them again",
    arguments: [
      (0.25, "0.25"), (1.0 / 3, "0.3333333333333333"), (63, "63"), (0, "0"), (-0.5, "-0.5"),
      (.infinity, ""), (.nan, ""),
    ])
  func numbers(number: Double, written: String) {
    #expect(CSVText.Field.number(number).written == written)
  }

  @Test("a row holds the figure at full precision under its headings")
  func row() throws {
    let table = Fixture.table(
      Fixture.study(names: ["=cmd()", "Rea, \"ding\""]),
      [
        ("accepted", .toDate, Cell(), Fixture.singles(1, of: 30)),
        ("accepted", .toDate, Cell(area: "E10000025"), Fixture.singles(5, of: 9)),
      ])
    let rows = Self.rows(KPICSVFile(table).text)
    #expect(rows.first == KPICSVFile.columns && rows.count == 1 + 9)
    #expect(rows.allSatisfy { $0.count == KPICSVFile.columns.count })
    func value(_ row: [String], _ column: String) -> String {
      KPICSVFile.columns.firstIndex(of: column).map { row[$0] } ?? "no column"
    }
    #expect(value(rows[1], "value") == "0.03333333333333333")
    #expect(value(rows[1], "numerator") == "1" && value(rows[1], "symbol") == "")
    #expect(value(rows[1], "status") == "not-reached" && value(rows[1], "target") == "0.25")
    #expect(value(rows[4], "geography_name") == "'=cmd()")
    #expect(value(rows[4], "symbol") == "[u]" && value(rows[4], "status") == "too-few-to-say")
    #expect(value(rows[5], "symbol") == "[z]" && value(rows[5], "value") == "")
    #expect(value(rows[7], "geography_name") == "Rea, \"ding\"")
  }

  @Test("a suppressed figure leaves no number in its row")
  func suppressed() throws {
    let table = Fixture.table(
      Fixture.study(suppress: .oneToFive),
      [("accepted", .toDate, Cell(), Fixture.singles(3, of: 40))])
    let row = Self.rows(KPICSVFile(table).text)[1]
    let start = try #require(KPICSVFile.columns.firstIndex(of: "numerator"))
    #expect(row[start...(start + 6)].allSatisfy(\.isEmpty) && row.contains("[c]"))
  }
}

import Indicators
import Testing

@Suite("Easter, terms and academic years")
struct TermTests {
  @Test(
    "Easter Sundays as published",
    arguments: [
      (2000, "2000-04-23"), (2008, "2008-03-23"), (2016, "2016-03-27"), (2019, "2019-04-21"),
      (2022, "2022-04-17"), (2023, "2023-04-09"), (2024, "2024-03-31"), (2025, "2025-04-20"),
      (2026, "2026-04-05"), (2038, "2038-04-25"), (2285, "2285-03-22"),
    ])
  func easter(year: Int, day: String) {
    #expect(Easter.sunday(of: year).description == day)
  }

  @Test(
    "the term of a day, with the days on both sides of each bound",
    arguments: [
      ("2023-08-01", "2023/24", "autumn"), ("2023-12-31", "2023/24", "autumn"),
      ("2024-01-01", "2023/24", "spring"), ("2024-03-31", "2023/24", "spring"),
      ("2024-04-01", "2023/24", "summer"), ("2024-07-31", "2023/24", "summer"),
      ("2024-08-01", "2024/25", "autumn"),
    ])
  func terms(day: String, year: String, season: String) throws {
    let term = Term(containing: try #require(CalendarDate(iso: day)))
    #expect(term.year.description == year)
    #expect(term.season.name == season)
  }

  @Test("terms meet without gap or overlap over a century")
  func partition() {
    for ordinal in (1950 * 3)..<(2050 * 3) {
      let term = Term(ordinal: ordinal)
      #expect(term.lastDay.adding(days: 1) == term.adding(1).firstDay)
      #expect(Term(containing: term.firstDay) == term)
      #expect(Term(containing: term.lastDay) == term)
    }
  }

  @Test(
    "academic years are read as the field writes them",
    arguments: [("2023/24", 2023), ("202324", 2023), ("2023-24", 2023), ("1999/00", 1999)])
  func years(text: String, start: Int) {
    #expect(AcademicYear(text: text)?.start == start)
  }

  @Test("other years are refused", arguments: ["2023/25", "2023", "23/24", "2023/2/4", ""])
  func refused(text: String) {
    #expect(AcademicYear(text: text) == nil)
  }

  @Test(
    "school age: 5 to 15 on 31 August, a birth in August counting as before it",
    arguments: [
      (2018, 8, true), (2018, 9, false), (2007, 9, true), (2007, 8, false), (2012, 1, true),
    ])
  func schoolAge(year: Int, month: Int, expected: Bool) throws {
    let born = try #require(BirthMonth(year: year, month: month))
    #expect(born.isSchoolAge(in: AcademicYear(start: 2023)) == expected)
  }
}

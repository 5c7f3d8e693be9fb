import Indicators
import Testing

@Suite("Days")
struct CalendarDateTests {
  @Test("number and components are inverse on every day of 800 years")
  func inverse() {
    let first = CalendarDate(year: 1700, month: 1, day: 1)
    var day = first ?? CalendarDate(dayNumber: 0)
    for year in 1700..<2500 {
      for month in 1...12 {
        for date in 1...CalendarDate.length(ofMonth: month, year: year) {
          #expect(day == CalendarDate(year: year, month: month, day: date))
          #expect(day.components == (year, month, date))
          day = day.adding(days: 1)
        }
      }
    }
  }

  @Test("1 January 1970 is day 0, 29 February 2024 is day 19,782")
  func known() {
    #expect(CalendarDate(year: 1970, month: 1, day: 1)?.dayNumber == 0)
    // 54 years of 365 days, 13 leap days from 1972 to 2020, 31 days of January and 28 of February.
    let number: Int32 = 54 * 365 + 13 + 31 + 28
    #expect(CalendarDate(year: 2024, month: 2, day: 29)?.dayNumber == number)
  }

  @Test(
    "impossible days are refused",
    arguments: [
      (2023, 2, 29), (1900, 2, 29), (2024, 4, 31), (2024, 13, 1), (2024, 0, 1), (2024, 1, 0),
    ])
  func impossible(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(
    "adding months clamps to the month's end",
    arguments: [
      ("2023-08-31", 6, "2024-02-29"), ("2022-08-31", 6, "2023-02-28"),
      ("2024-02-29", 12, "2025-02-28"), ("2024-01-31", -2, "2023-11-30"),
      ("2024-01-15", -6, "2023-07-15"), ("2021-11-01", 12, "2022-11-01"),
    ])
  func months(from: String, months: Int, to: String) {
    #expect(CalendarDate(iso: from)?.adding(months: months).description == to)
  }

  @Test(
    "texts that name no day are refused",
    arguments: ["2024-3-1", "20240301", "x", "2024-02-30", ""])
  func texts(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }
}

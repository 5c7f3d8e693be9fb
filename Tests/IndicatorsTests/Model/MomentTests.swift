import Indicators
import Testing

@Suite("Moments and their windows")
struct MomentTests {
  @Test(
    "names are read and written alike",
    arguments: [
      "at", "at-6m", "within-12m", "within-6m", "before-6m", "term-before", "term-of", "term-after",
      "year-of", "to-date",
    ])
  func names(name: String) {
    #expect(Moment(name: name)?.name == name)
  }

  @Test("other names are refused", arguments: ["", "at-", "at-0m", "within-m", "at-6", "after-6m"])
  func refused(name: String) {
    #expect(Moment(name: name) == nil)
  }

  @Test(
    "windows are half-open and say when they are over",
    arguments: [
      ("at", "2023-08-31", "2023-09-01", "2023-08-31"),
      ("at-6m", "2024-02-29", "2024-03-01", "2024-02-29"),
      ("within-6m", "2023-08-31", "2024-02-29", "2024-02-29"),
      ("before-6m", "2023-02-28", "2023-08-31", "2023-08-31"),
      ("term-before", "2023-04-10", "2023-08-01", "2023-07-31"),
      ("term-of", "2023-08-01", "2024-01-01", "2023-12-31"),
      ("term-after", "2024-01-01", "2024-04-01", "2024-03-31"),
      ("year-of", "2023-08-01", "2024-08-01", "2024-07-31"),
    ])
  func windows(name: String, start: String, end: String, over: String) throws {
    let day = try #require(CalendarDate(iso: "2023-08-31"))
    let moment = try #require(Moment(name: name))
    let window = Window(moment, around: day, extracted: day)
    #expect(window.start.description == start)
    #expect(window.end.description == end)
    #expect(window.over.description == over)
  }
}

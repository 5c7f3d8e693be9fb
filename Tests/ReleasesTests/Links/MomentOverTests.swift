import Indicators
import Testing

@testable import Releases

@Suite("Which moments are over whenever others are")
struct MomentOverTests {
  private static let moments: [Moment] =
    [.before(months: 6), .toDate, .yearOf]
    + (0...14).flatMap { [Moment.at(months: $0), .within(months: max(1, $0))] }
    + (-2...3).map { .term(offset: $0) }

  @Test("what is said holds on every day of 30 years")
  func everyDay() {
    let days = (0..<(30 * 365 + 8)).map { CalendarDate(dayNumber: 10_957 + $0) }
    for one in Self.moments {
      for other in Self.moments where one.isOver(by: other) {
        let late = days.first { day in
          func over(_ moment: Moment) -> CalendarDate {
            moment == .toDate
              ? day : max(day, Window(moment, around: day, extracted: day).over)
          }
          return over(one) > over(other)
        }
        #expect(late == nil, "\(one.name) by \(other.name)")
      }
    }
  }

  @Test("the day, six months, the year and twelve months follow one another; terms in their order")
  func order() {
    let inOrder: [Moment] = [.at(months: 0), .term(offset: 0), .yearOf, .at(months: 12)]
    for (place, moment) in inOrder.enumerated() {
      #expect(inOrder[place...].allSatisfy { moment.isOver(by: $0) })
      #expect(!inOrder[..<place].contains { moment.isOver(by: $0) })
    }
    #expect(Moment.term(offset: 0).isOver(by: .term(offset: 1)))
    #expect(!Moment.term(offset: 1).isOver(by: .yearOf))
    #expect(!Moment.yearOf.isOver(by: .at(months: 11)))
  }
}

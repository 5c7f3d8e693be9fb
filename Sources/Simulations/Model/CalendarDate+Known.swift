internal import Indicators

extension CalendarDate {
  /// A day that the calendar is known to have.
  static func known(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? CalendarDate(dayNumber: 0)
  }
}

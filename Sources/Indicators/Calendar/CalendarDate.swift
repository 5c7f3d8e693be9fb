/// A day of the Gregorian calendar, without time or zone.
///
/// Held as the number of days since 1 January 1970, so that comparing and sorting are comparing
/// integers. Algorithms: Hinnant, H. (2013). chrono-compatible low-level date algorithms.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970, negative before it.
  public let dayNumber: Int32

  /// The day with a number.
  /// - Parameter dayNumber: Days since 1 January 1970.
  public init(dayNumber: Int32) {
    self.dayNumber = dayNumber
  }

  /// The day with a year, month and day of the month, nil where the calendar has no such day.
  /// - Parameters:
  ///   - year: From 1 to 9999.
  ///   - month: From 1 to 12.
  ///   - day: From 1 to the month's length.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.init(dayNumber: Self.dayNumber(year: year, month: month, day: day))
  }

  /// The number of days in a month.
  /// - Parameters:
  ///   - month: From 1 to 12.
  ///   - year: The year, for February.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether February has 29 days.
  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Days since 1 January 1970, by counting 400-year eras from 1 March.
  private static func dayNumber(year: Int, month: Int, day: Int) -> Int32 {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The year, month and day of the month.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The same day of a later or earlier month, clamped to that month's end.
  ///
  /// 31 August plus six months is 28 or 29 February.
  /// - Parameter months: Months to add, negative for earlier.
  public func adding(months: Int) -> CalendarDate {
    let (year, month, day) = components
    let count = year * 12 + month - 1 + months
    let newYear = count / 12
    let newMonth = count % 12 + 1
    let clamped = min(day, Self.length(ofMonth: newMonth, year: newYear))
    return CalendarDate(
      dayNumber: Self.dayNumber(year: newYear, month: newMonth, day: clamped))
  }

  /// The day some days later, or earlier where negative.
  /// - Parameter days: Days to add.
  public func adding(days: Int) -> CalendarDate {
    CalendarDate(dayNumber: dayNumber + Int32(days))
  }

  /// Whether the first day lies before the second.
  public static func < (first: CalendarDate, second: CalendarDate) -> Bool {
    first.dayNumber < second.dayNumber
  }
}

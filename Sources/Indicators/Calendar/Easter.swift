/// Easter Sunday, which divides the spring term from the summer term.
///
/// Anonymous Gregorian algorithm as given by Meeus, J. (1991). Astronomical Algorithms, chapter 8.
public enum Easter {
  /// Easter Sunday of a year.
  /// - Parameter year: A year of the Gregorian calendar.
  public static func sunday(of year: Int) -> CalendarDate {
    let golden = year % 19
    let (century, yearOfCentury) = (year / 100, year % 100)
    let moon = (8 * century + 13) / 25
    let epact = (19 * golden + century - century / 4 - moon + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let correction = (golden + 11 * epact + 22 * weekday) / 451
    let count = epact + weekday - 7 * correction + 114
    let first = CalendarDate(dayNumber: 0)
    return CalendarDate(year: year, month: count / 31, day: count % 31 + 1) ?? first
  }
}

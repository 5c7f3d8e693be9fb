/// An academic year, from 1 August to 31 July.
public struct AcademicYear: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// The calendar year in which it begins: 2023 for 2023/24.
  public let start: Int

  /// The academic year that begins in a calendar year.
  /// - Parameter start: The calendar year of its 1 August.
  public init(start: Int) {
    self.start = start
  }

  /// The academic year in which a day lies.
  /// - Parameter day: Any day.
  public init(containing day: CalendarDate) {
    let (year, month, _) = day.components
    self.init(start: month >= 8 ? year : year - 1)
  }

  /// Its first day, 1 August.
  public var firstDay: CalendarDate { Self.day(start, 8, 1) }

  /// Its last day, 31 July.
  public var lastDay: CalendarDate { Self.day(start + 1, 7, 31) }

  /// The year as the field writes it, such as 2023/24.
  public var description: String {
    let end = (start + 1) % 100
    return "\(start)/\(end < 10 ? "0" : "")\(end)"
  }

  /// The year that a text names: 2023/24, 2023-24 or 202324, nil for any other text.
  /// - Parameter text: The text of an extract or a table.
  public init?(text: some StringProtocol) {
    let digits = String(text.filter { $0 != "/" && $0 != "-" })
    guard digits.count == 6 || digits.count == 8, text.count - digits.count <= 1,
      let start = Int(digits.prefix(4)), let end = Int(digits.dropFirst(4)),
      (1900...2199).contains(start),
      end == (digits.count == 6 ? (start + 1) % 100 : start + 1)
    else { return nil }
    self.init(start: start)
  }

  /// Whether the first year begins before the second.
  public static func < (first: AcademicYear, second: AcademicYear) -> Bool {
    first.start < second.start
  }

  /// A day that the calendar is known to have.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? CalendarDate(dayNumber: 0)
  }
}

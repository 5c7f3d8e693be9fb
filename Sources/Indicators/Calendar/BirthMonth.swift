/// The month of a child's birth: the day is never read.
public struct BirthMonth: Hashable, Sendable {
  /// Months since January of the year 0.
  public let ordinal: Int32

  /// The month with a number.
  /// - Parameter ordinal: Twelve times the year, plus the month's number less one.
  public init(ordinal: Int32) {
    self.ordinal = ordinal
  }

  /// The month of a year, nil where the number is no month.
  /// - Parameters:
  ///   - year: The calendar year.
  ///   - month: From 1 to 12.
  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    self.init(ordinal: Int32(year * 12 + month - 1))
  }

  /// The first day of the month: nothing about a child is dated before it.
  public var firstDay: CalendarDate {
    AcademicYear.day(Int(ordinal) / 12, Int(ordinal) % 12 + 1, 1)
  }

  /// The age in years on 31 August at the start of an academic year.
  ///
  /// A birth in August counts as before 31 August.
  /// - Parameter year: The academic year.
  public func age(at year: AcademicYear) -> Int {
    let (born, month) = (Int(ordinal) / 12, Int(ordinal) % 12 + 1)
    return year.start - born - (month > 8 ? 1 : 0)
  }

  /// Whether the child is 5 to 15 on 31 August before the academic year.
  /// - Parameter year: The academic year.
  public func isSchoolAge(in year: AcademicYear) -> Bool {
    (5...15).contains(age(at: year))
  }
}

public import Indicators

/// A calendar period in which days of imprisonment lie.
public struct StudyPeriod: Hashable, Sendable, Codable, Comparable {
  /// The length.
  public let length: PeriodLength
  /// The number of the period: the months since year 0 over the length.
  public let number: Int

  /// The period with a number.
  public init(_ length: PeriodLength, number: Int) {
    self.length = length
    self.number = number
  }

  /// The period that contains a day.
  public init(_ length: PeriodLength, containing day: CalendarDate) {
    let (year, month, _) = day.components
    self.init(length, number: (year * 12 + month - 1) / length.months)
  }

  /// The first day.
  public var firstDay: CalendarDate {
    let months = number * length.months
    return CalendarDate(year: months / 12, month: months % 12 + 1, day: 1)
      ?? CalendarDate(dayNumber: 0)
  }

  /// The last day.
  public var lastDay: CalendarDate {
    StudyPeriod(length, number: number + 1).firstDay.adding(days: -1)
  }

  /// The name, such as 2022 Q3, 2022 H2 or 2022.
  public var name: String {
    let (year, month, _) = firstDay.components
    switch length {
    case .quarter: return "\(year) Q\((month + 2) / 3)"
    case .halfYear: return "\(year) H\((month + 5) / 6)"
    case .year: return "\(year)"
    }
  }

  /// The earlier stands first.
  public static func < (first: StudyPeriod, second: StudyPeriod) -> Bool {
    first.number < second.number
  }
}

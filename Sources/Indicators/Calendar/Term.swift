/// A school term, as the absence census bounds it.
///
/// Autumn is 1 August to 31 December, spring 1 January to Easter Sunday, summer Easter Monday to
/// 31 July. Source: Department for Education, pupil absence statistics, methodology.
public struct Term: Hashable, Comparable, Sendable {
  /// One of the three terms of an academic year.
  public enum Season: Int, CaseIterable, Sendable, Codable {
    /// 1 August to 31 December.
    case autumn
    /// 1 January to Easter Sunday.
    case spring
    /// Easter Monday to 31 July.
    case summer

    /// The name in lower case, as the standard attendance table writes it.
    public var name: String { "\(self)" }
  }

  /// The number of the term when terms are counted, three to an academic year.
  public let ordinal: Int

  /// The term with a number.
  /// - Parameter ordinal: Three times the start of the academic year, plus the season's place.
  public init(ordinal: Int) {
    self.ordinal = ordinal
  }

  /// A season of an academic year.
  /// - Parameters:
  ///   - season: Autumn, spring or summer.
  ///   - year: The academic year.
  public init(_ season: Season, of year: AcademicYear) {
    self.init(ordinal: year.start * 3 + season.rawValue)
  }

  /// The term in which a day lies.
  /// - Parameter day: Any day.
  public init(containing day: CalendarDate) {
    let year = AcademicYear(containing: day)
    let calendarYear = day.components.year
    if calendarYear == year.start {
      self.init(.autumn, of: year)
    } else {
      self.init(day <= Easter.sunday(of: calendarYear) ? .spring : .summer, of: year)
    }
  }

  /// The academic year of the term.
  public var year: AcademicYear { AcademicYear(start: ordinal / 3) }

  /// Which of the three terms it is.
  public var season: Season { Season(rawValue: ordinal % 3) ?? .autumn }

  /// The first day of the term.
  public var firstDay: CalendarDate {
    switch season {
    case .autumn: year.firstDay
    case .spring: AcademicYear.day(year.start + 1, 1, 1)
    case .summer: Easter.sunday(of: year.start + 1).adding(days: 1)
    }
  }

  /// The last day of the term.
  public var lastDay: CalendarDate {
    switch season {
    case .autumn: AcademicYear.day(year.start, 12, 31)
    case .spring: Easter.sunday(of: year.start + 1)
    case .summer: year.lastDay
    }
  }

  /// The term some terms later, or earlier where negative.
  /// - Parameter terms: Terms to add.
  public func adding(_ terms: Int) -> Term {
    Term(ordinal: ordinal + terms)
  }

  /// Whether the first term lies before the second.
  public static func < (first: Term, second: Term) -> Bool {
    first.ordinal < second.ordinal
  }
}

/// The days that a condition looks at, relative to the day of imprisonment, so far as one span is
/// known to lie within another whatever the day is.
struct Span: Hashable {
  /// Days that can be told in months.
  private enum Days: Hashable {
    /// From one point in time to another, both inclusive: twice the number of months after the
    /// day, less one for the time up to before it.
    case points(Int, Int)
    /// A term, so many after that of the day.
    case term(Int)
    /// The academic year of the day.
    case year
    /// Around a form of a questionnaire.
    case form(Moment)
    /// Begun at a point in time or before it, however short.
    case begun(Int)
    /// Everything before another span, of a table of its kind.
    case before(Moment, isEvent: Bool)
  }

  private let days: Days

  /// The span of a condition read at a moment.
  /// - Parameters:
  ///   - moment: The moment.
  ///   - reach: Whether the moment itself is meant or what came before.
  ///   - isEvent: Whether rows have one date, and not a first and a last day: what is past of
  ///     events ends before the moment, of spells on its first day.
  init(_ moment: Moment, _ reach: Reach = .moment, isEvent: Bool) {
    let own = Self.points(of: moment)
    switch (reach, own) {
    case (.moment, let points?): days = .points(points.first, points.last)
    case (.past, let points?) where points.first > .min:
      days = isEvent ? .points(.min, points.first - 1) : .begun(points.first)
    case (.past, _): days = .before(moment, isEvent: isEvent)
    case (.moment, nil):
      switch moment {
      case .term(let offset): days = .term(offset)
      case .yearOf: days = .year
      default: days = .form(moment)
      }
    }
  }

  /// Whether every day of another span is in it.
  func holds(_ other: Span) -> Bool {
    if self == other { return true }
    switch (days, other.days) {
    case (.points(.min, .max), .form), (.points, .begun): return false
    case (.points(.min, .max), .before(_, isEvent: false)): return false
    case (.begun(let last), .begun(let end)): return end <= last
    case (.begun(let last), .points(_, let end)): return end <= last
    case (.points(.min, .max), _): return true
    case (.points(let first, let last), .points(let start, let end)):
      return first <= start && end <= last
    case (.term(0), .points(0, 0)), (.year, .points(0, 0)), (.year, .term(0)): return true
    default: return false
    }
  }

  private static func points(of moment: Moment) -> (first: Int, last: Int)? {
    switch moment {
    case .at(let months): (2 * months, 2 * months)
    case .within(let months): (0, 2 * months - 1)
    case .before(let months): (-2 * months, -1)
    case .toDate: (.min, .max)
    case .term, .yearOf, .baseline, .followUp: nil
    }
  }
}

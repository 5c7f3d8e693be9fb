internal import Indicators

/// When a person answers a questionnaire: most twice, six months apart, but not everybody.
enum FormCourse: CaseIterable {
  /// A first form, and a second six to seven months later.
  case paired
  /// A first form, and a second about five months later: both ask about some of the same days.
  case overlapping
  /// A first form, and a second six to ten weeks later.
  case early
  /// A first form, and a second about ten months later.
  case late
  /// A first form only.
  case firstOnly
  /// A form only after the time of first forms.
  case secondOnly

  /// The day of the first form, nil where there is none.
  /// - Parameters:
  ///   - day: The day of imprisonment.
  ///   - generator: The random numbers.
  func first(
    around day: CalendarDate, with generator: inout SimulationGenerator
  ) -> CalendarDate? {
    guard self != .secondOnly else { return nil }
    let days = generator.pick([
      (value: 0...84, weight: 880), (-100...(-1), 95), (-450...(-380), 25),
    ])
    return day.adding(days: generator.draw(days))
  }

  /// The day of the second form, nil where there is none.
  /// - Parameters:
  ///   - first: The day of the first form.
  ///   - day: The day of imprisonment.
  ///   - generator: The random numbers.
  func second(
    after first: CalendarDate?, around day: CalendarDate,
    with generator: inout SimulationGenerator
  ) -> CalendarDate? {
    guard self != .firstOnly else { return nil }
    guard let first else { return day.adding(days: generator.draw(130...260)) }
    if day.adding(months: -12) > first { return day.adding(days: generator.draw(170...220)) }
    switch self {
    case .paired: return first.adding(months: 6).adding(days: generator.draw(0...40))
    case .overlapping: return first.adding(months: 5).adding(days: generator.draw(-8...8))
    case .early: return first.adding(days: generator.draw(42...70))
    case .late: return first.adding(months: 10).adding(days: generator.draw(-10...10))
    case .firstOnly, .secondOnly: return nil
    }
  }
}

/// The days of a moment for one child: half-open, from its first day to before its end.
public struct Window: Hashable, Sendable {
  /// The first day.
  public let start: CalendarDate
  /// The first day after it.
  public let end: CalendarDate
  /// The day whose passing makes the window complete: on or before the extract it is over.
  public let over: CalendarDate
  /// The term, where the moment is one.
  public let term: Term?

  /// The window of a moment around a day of imprisonment.
  /// - Parameters:
  ///   - moment: The moment.
  ///   - day: The day of imprisonment; for a follow-up the day of the baseline form.
  ///   - extracted: The day of the extract, the end of everything to date.
  public init(_ moment: Moment, around day: CalendarDate, extracted: CalendarDate) {
    switch moment {
    case .at(let months):
      let day = day.adding(months: months)
      self.init(start: day, end: day.adding(days: 1), over: day)
    case .within(let months):
      let end = day.adding(months: months)
      self.init(start: day, end: end, over: end)
    case .before(let months):
      self.init(start: day.adding(months: -months), end: day, over: day)
    case .term(let offset):
      let term = Term(containing: day).adding(offset)
      self.init(
        start: term.firstDay, end: term.lastDay.adding(days: 1), over: term.lastDay, term: term)
    case .yearOf:
      let year = AcademicYear(containing: day)
      self.init(start: year.firstDay, end: year.lastDay.adding(days: 1), over: year.lastDay)
    case .toDate:
      self.init(
        start: CalendarDate(dayNumber: .min / 2), end: extracted.adding(days: 1), over: extracted)
    case .baseline:
      let last = day.adding(months: 3)
      self.init(
        start: CalendarDate(dayNumber: .min / 2), end: last.adding(days: 1), over: last)
    case .followUp:
      let last = day.adding(months: 8)
      self.init(start: day.adding(months: 4), end: last.adding(days: 1), over: last)
    }
  }

  /// A window with its bounds.
  private init(
    start: CalendarDate, end: CalendarDate, over: CalendarDate, term: Term? = nil
  ) {
    self.start = start
    self.end = end
    self.over = over
    self.term = term
  }
}

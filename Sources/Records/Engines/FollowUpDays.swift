import Indicators

/// The days of a follow-up, by that of its baseline.
struct FollowUpDays {
  /// The first day, four months after the baseline.
  let first: Int32
  /// The day six months after the baseline.
  let middle: Int32
  /// The last day, eight months after the baseline.
  let last: Int32

  /// The days after a baseline.
  init(_ baseline: CalendarDate) {
    first = baseline.adding(months: 4).dayNumber
    middle = baseline.adding(months: 6).dayNumber
    last = baseline.adding(months: 8).dayNumber
  }
}

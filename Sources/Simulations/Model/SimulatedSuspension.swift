internal import Indicators

/// A row of the suspensions table.
struct SimulatedSuspension {
  /// The day.
  var date: CalendarDate
  /// Its length in half-day sessions.
  var sessions: Int
  /// SUSP or PERM.
  var category = "SUSP"
}

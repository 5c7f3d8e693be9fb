internal import Indicators

/// A row of the contacts table.
struct SimulatedContact {
  /// The day.
  var date: CalendarDate
  /// Contact or referral.
  var kind = "contact"
  /// Who made it.
  var source = "police"
  /// What followed.
  var outcome = ""
}

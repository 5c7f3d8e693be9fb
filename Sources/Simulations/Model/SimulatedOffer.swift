internal import Indicators

/// A row of the offers table.
struct SimulatedOffer {
  /// The day.
  var date: CalendarDate
  /// Its number, from 1.
  var sequence: Int
  /// Accepted, declined or no-contact.
  var outcome: String
}

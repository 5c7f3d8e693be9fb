internal import Indicators

/// A row of a table of spells: open from its first day to before its end.
struct SimulatedSpell {
  /// The code of the row, such as K or CIN; empty where the table has none.
  var label = ""
  /// Its first day.
  var from: CalendarDate
  /// The first day after it, nil where it is still open.
  var to: CalendarDate?
}

/// A row of the attendance table.
struct SimulatedSessions {
  /// The term.
  var term: Term
  /// Possible and attended sessions, nil where the extract has none.
  var counts: (possible: Int, attended: Int)?
  /// What stands in the place of the counts where there are none.
  var symbol = ""
}

/// A row of the suspensions table.
struct SimulatedSuspension {
  /// The day.
  var date: CalendarDate
  /// Its length in half-day sessions.
  var sessions: Int
  /// SUSP or PERM.
  var category = "SUSP"
}

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

/// A row of the offers table.
struct SimulatedOffer {
  /// The day.
  var date: CalendarDate
  /// Its number, from 1.
  var sequence: Int
  /// Accepted, declined or no-contact.
  var outcome: String
}

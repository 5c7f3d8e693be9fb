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

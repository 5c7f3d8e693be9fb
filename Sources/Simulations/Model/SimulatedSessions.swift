internal import Indicators

/// A row of the attendance table.
struct SimulatedSessions {
  /// The term.
  var term: Term
  /// Possible and attended sessions, nil where the extract has none.
  var counts: (possible: Int, attended: Int)?
  /// What stands in the place of the counts where there are none.
  var symbol = ""
}

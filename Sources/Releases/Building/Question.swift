import Indicators
import Tallies

/// What was asked of whom: an indicator at a moment, of one informant where forms are told apart.
struct Question: Hashable, Sendable {
  /// The indicator's name.
  let indicator: String
  /// The moment.
  let moment: Moment
  /// Who answered, nil where no one is told apart.
  let informant: InstrumentVersion.Informant?

  /// The place of its tally in a row.
  func key(_ cell: Cell) -> TallyKey {
    TallyKey(indicator: indicator, moment: moment, cell: cell.answered(by: informant))
  }
}

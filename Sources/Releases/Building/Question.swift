package import Indicators
package import Tallies

/// What was asked of whom: an indicator at a moment, of one informant where forms are told apart.
package struct Question: Hashable, Sendable {
  /// The indicator's name.
  package let indicator: String
  /// The moment.
  package let moment: Moment
  /// Who answered, nil where no one is told apart.
  package let informant: InstrumentVersion.Informant?

  /// A question with its parts.
  package init(indicator: String, moment: Moment, informant: InstrumentVersion.Informant?) {
    self.indicator = indicator
    self.moment = moment
    self.informant = informant
  }

  /// The question of a tally.
  package init(_ key: TallyKey) {
    self.init(indicator: key.indicator, moment: key.moment, informant: key.cell.informant)
  }

  /// The place of its tally in a row.
  func key(_ cell: Cell) -> TallyKey {
    TallyKey(indicator: indicator, moment: moment, cell: cell.answered(by: informant))
  }
}

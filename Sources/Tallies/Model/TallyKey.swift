public import Indicators

/// The place of a tally: an indicator at a moment in a cell.
public struct TallyKey: Hashable, Sendable, Codable {
  /// The indicator's name.
  public let indicator: String
  /// The moment.
  public let moment: Moment
  /// Whom it is about.
  public let cell: Cell

  /// A key with its parts.
  public init(indicator: String, moment: Moment, cell: Cell) {
    self.indicator = indicator
    self.moment = moment
    self.cell = cell
  }
}

public import Indicators

/// The place of a paired table: an indicator at two moments in a cell.
public struct PairKey: Hashable, Sendable, Codable {
  /// The indicator's name.
  public let indicator: String
  /// The two moments.
  public let moments: MomentPair
  /// Whom it is about.
  public let cell: Cell

  /// A key with its parts.
  public init(indicator: String, moments: MomentPair, cell: Cell) {
    self.indicator = indicator
    self.moments = moments
    self.cell = cell
  }
}

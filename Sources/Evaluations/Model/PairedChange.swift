public import Indicators
public import Tallies

/// How the same children changed between two moments.
public struct PairedChange: Hashable, Sendable {
  /// The indicator's name.
  public let indicator: String
  /// The two moments.
  public let moments: MomentPair
  /// Whom it is about.
  public let cell: Cell
  /// The joint table.
  public let table: PairTally
  /// After less before, as a fraction.
  public let change: Estimate
  /// McNemar's probability value, of one principle with the interval.
  public let p: Double
  /// McNemar's exact probability value, as if children were unrelated.
  public let exactP: Double

  /// A change with its parts.
  public init(
    indicator: String, moments: MomentPair, cell: Cell, table: PairTally, change: Estimate,
    p: Double, exactP: Double
  ) {
    self.indicator = indicator
    self.moments = moments
    self.cell = cell
    self.table = table
    self.change = change
    self.p = p
    self.exactP = exactP
  }
}

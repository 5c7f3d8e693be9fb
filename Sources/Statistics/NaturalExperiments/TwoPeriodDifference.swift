/// The difference in differences of two arms in two periods.
///
/// The change of the rollout arm's mean less that of the comparison arm's, and the standard errors
/// that take all values as independent. Those are too small where children of one area are alike:
/// then see `TwoPeriodAreas`. Standard errors are absent where they are undefined.
///
/// All of them follow from the cells' counts, means and squares, and equal those of a linear model
/// with both main effects and their product.
public struct TwoPeriodDifference: Sendable, Hashable {
  /// The cells.
  public let cells: FourCells<CellMoments>

  /// Makes the comparison.
  ///
  /// - Parameter cells: the four cells, each with at least one value.
  /// - Throws: `Refusal.tooFew` for an empty cell, `Refusal.notFinite` for moments that are no numbers
  ///   or so large that their squares cannot be computed.
  public init(_ cells: FourCells<CellMoments>) throws(Refusal) {
    let names = FourCells(
      rolloutBefore: "values of rollout areas before the start",
      rolloutAfter: "values of rollout areas after the start",
      comparisonBefore: "values of comparison areas before the start",
      comparisonAfter: "values of comparison areas after the start")
    for (cell, name) in zip(cells.all, names.all) {
      guard cell.count > 0 else { throw .tooFew(name, given: 0, needed: 1) }
      guard cell.isSound else { throw .notFinite("the mean and variance of \(name)") }
    }
    guard cells.map(\.mean).contrast.isFinite, cells.map(\.squares).sum.isFinite else {
      throw .notFinite("the difference in differences")
    }
    self.cells = cells
  }

  /// The difference in differences.
  public var estimate: Double { cells.map(\.mean).contrast }

  /// How many values there are.
  public var count: Int { cells.all.reduce(0) { $0 + $1.count } }

  /// The classical standard error, which takes the variance as the same in all cells.
  ///
  /// Nothing for four values.
  public var classicalStandardError: Double? {
    guard count > 4 else { return nil }
    let variance = cells.map(\.squares).sum / Double(count - 4)
    return (variance * cells.map { 1 / Double($0.count) }.sum).squareRoot()
  }

  /// The standard error HC1: each cell's own variance over n, times N / (N - 4).
  ///
  /// Nothing for four values.
  public var hc1: Double? {
    guard count > 4 else { return nil }
    let factor = Double(count) / Double(count - 4)
    return (factor * cells.map { $0.squares / Double($0.count) / Double($0.count) }.sum)
      .squareRoot()
  }

  /// The standard error HC2, which is the root of the sum of the cells' variances over n.
  ///
  /// Nothing where a cell has a single value.
  public var hc2: Double? {
    guard cells.all.allSatisfy({ $0.count > 1 }) else { return nil }
    return cells.map { $0.squares / Double($0.count - 1) / Double($0.count) }.sum.squareRoot()
  }
}

/// The difference in differences of two arms in two periods, with whole areas as what varies.
///
/// Areas may stand in both arms. Sums over areas are all that is needed, so tallies by area
/// suffice; the standard errors equal those of a linear model with both main effects and their
/// product, clustered by area.
///
/// With one area in an arm there is no standard error at all: the arm's residuals sum to zero in
/// that area, and formulas would return the other arm's alone. That is refused, unless the
/// formulas' results are asked for by name.
///
/// Source: Cameron AC, Miller DL (2015), A practitioner's guide to cluster-robust inference, J Hum
/// Resour 50:317-372, doi:10.3368/jhr.50.2.317.
public struct TwoPeriodAreas: Sendable, Hashable {
  /// The areas' cells.
  public let areas: [FourCells<CellMoments>]
  /// The comparison with all areas' values taken together.
  public let pooled: TwoPeriodDifference

  /// Makes the comparison.
  ///
  /// - Parameter areas: each area's cells; those that it has no values in are empty.
  /// - Throws: `Refusal.tooFew` for an empty cell or fewer than two areas in an arm before or after
  ///   the start, `Refusal.notFinite` for moments that are no numbers.
  public init(_ areas: [FourCells<CellMoments>]) throws(Refusal) {
    pooled = try Self.pooled(areas)
    self.areas = areas
    let least = Self.areasInCells(areas).all.min() ?? 0
    guard least > 1 else {
      throw .tooFew("areas in each arm before and after the start", given: least, needed: 2)
    }
  }

  /// Makes the comparison for the results of the formulas also with one area in an arm.
  ///
  /// There the standard errors count the variation of the other arm alone and are far too small:
  /// they serve only to compare with software that reports them.
  ///
  /// - Parameter areas: each area's cells; those that it has no values in are empty.
  /// - Throws: `Refusal.tooFew` for an empty cell, a single area or four values,
  ///   `Refusal.notFinite` for moments that are no numbers.
  public init(formulasOnly areas: [FourCells<CellMoments>]) throws(Refusal) {
    pooled = try Self.pooled(areas)
    self.areas = areas
    guard areaCount > 1 else { throw .tooFew("areas", given: areaCount, needed: 2) }
    guard pooled.count > 4 else { throw .tooFew("values", given: pooled.count, needed: 5) }
  }

  private static func pooled(
    _ areas: [FourCells<CellMoments>]
  ) throws(Refusal) -> TwoPeriodDifference {
    try TwoPeriodDifference(
      areas.reduce(FourCells(repeating: CellMoments.none)) { all, area in
        all.joined(area) { $0.merged(with: $1) }
      })
  }

  /// How many areas have values in each cell.
  static func areasInCells(_ areas: [FourCells<CellMoments>]) -> FourCells<Int> {
    areas.reduce(FourCells(repeating: 0)) { counts, area in
      counts.joined(area) { $0 + ($1.count > 0 ? 1 : 0) }
    }
  }

  /// How many areas have any value.
  public var areaCount: Int { areas.count { $0.all.contains { $0.count > 0 } } }

  /// The difference in differences.
  public var estimate: Double { pooled.estimate }

  /// The standard error CR0: without any allowance for the number of areas.
  public var cr0: Double { scores { _ in 1 }.reduce(0) { $0 + $1 * $1 }.squareRoot() }

  /// The standard error CR1: CR0 times the root of G / (G - 1) for G areas.
  public var cr1: Double {
    let count = Double(areaCount)
    return cr0 * (count / (count - 1)).squareRoot()
  }

  /// The standard error CR1S: CR1 times the root of (N - 1) / (N - 4) for N values, which are more
  /// than four.
  public var cr1s: Double {
    cr1 * (Double(pooled.count - 1) / Double(pooled.count - 4)).squareRoot()
  }

  /// The two-sided p value by CR1S and the t law with G - 1 degrees of freedom.
  ///
  /// Nothing where the standard error is 0.
  public var cr1sPValue: Double? { pValue(error: cr1s, freedom: Double(areaCount - 1)) }

  /// What each area adds to the estimate's error: the contrast of its sums of residuals over the
  /// cells' counts, each times the cell's factor.
  func scores(factor: (Double) -> Double) -> [Double] {
    areas.map { area in
      area.joined(pooled.cells) { own, whole in
        let share = Double(own.count) / Double(whole.count)
        return own.count == 0 ? 0 : share * (own.mean - whole.mean) * factor(share)
      }.contrast
    }
  }

  func pValue(error: Double, freedom: Double) -> Double? {
    guard error > 0, freedom > 0 else { return nil }
    return StudentT(freedom: freedom).pValue(of: estimate / error)
  }
}

/// One value with its arm and period.
public struct TwoPeriodObservation: Sendable, Hashable {
  /// The value, such as a child's score or an area's share.
  public let value: Double
  /// Whether it comes from a rollout area.
  public let isRollout: Bool
  /// Whether it comes from after the start.
  public let isAfter: Bool

  /// Makes an observation.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - isRollout: whether it comes from a rollout area.
  ///   - isAfter: whether it comes from after the start.
  public init(_ value: Double, isRollout: Bool, isAfter: Bool) {
    self.value = value
    self.isRollout = isRollout
    self.isAfter = isAfter
  }

  /// The moments of the four cells.
  ///
  /// - Parameter observations: the values in any order.
  /// - Returns: the cells' moments.
  public static func cells(
    of observations: some Sequence<TwoPeriodObservation>
  ) -> FourCells<CellMoments> {
    observations.reduce(into: FourCells(repeating: [Double]())) { cells, row in
      switch (row.isRollout, row.isAfter) {
      case (true, false): cells.rolloutBefore.append(row.value)
      case (true, true): cells.rolloutAfter.append(row.value)
      case (false, false): cells.comparisonBefore.append(row.value)
      case (false, true): cells.comparisonAfter.append(row.value)
      }
    }.map { CellMoments($0) }
  }

  /// The moments of each area's four cells, areas in the order of their names.
  ///
  /// - Parameters:
  ///   - observations: the values in any order.
  ///   - areas: the name of each value's area.
  /// - Returns: the areas' cells.
  /// - Throws: `Refusal.lengthsDiffer` unless every value has an area.
  public static func cells(
    of observations: [TwoPeriodObservation], in areas: [String]
  ) throws(Refusal) -> [FourCells<CellMoments>] {
    guard observations.count == areas.count else {
      throw .lengthsDiffer("values", observations.count, "areas", areas.count)
    }
    let rows = Dictionary(grouping: zip(areas, observations), by: \.0)
    return rows.keys.sorted().map { cells(of: (rows[$0] ?? []).map(\.1)) }
  }
}

/// Something of each cell of rollout and comparison areas before and after.
///
/// Source: Angrist JD, Pischke JS (2009), Mostly Harmless Econometrics, Princeton University Press,
/// doi:10.1515/9781400829828.
public struct FourCells<Value> {
  /// The rollout areas before the start.
  public var rolloutBefore: Value
  /// The rollout areas after the start.
  public var rolloutAfter: Value
  /// The comparison areas before the start.
  public var comparisonBefore: Value
  /// The comparison areas after the start.
  public var comparisonAfter: Value

  /// Makes the four cells.
  ///
  /// - Parameters:
  ///   - rolloutBefore: the rollout areas before the start.
  ///   - rolloutAfter: the rollout areas after the start.
  ///   - comparisonBefore: the comparison areas before the start.
  ///   - comparisonAfter: the comparison areas after the start.
  public init(
    rolloutBefore: Value, rolloutAfter: Value, comparisonBefore: Value, comparisonAfter: Value
  ) {
    self.rolloutBefore = rolloutBefore
    self.rolloutAfter = rolloutAfter
    self.comparisonBefore = comparisonBefore
    self.comparisonAfter = comparisonAfter
  }

  /// Makes four cells of the same.
  ///
  /// - Parameter value: what stands in each.
  public init(repeating value: Value) {
    self.init(
      rolloutBefore: value, rolloutAfter: value, comparisonBefore: value, comparisonAfter: value)
  }

  /// The cells in the order in which they are declared.
  public var all: [Value] { [rolloutBefore, rolloutAfter, comparisonBefore, comparisonAfter] }

  /// The cells with something made of each.
  ///
  /// - Parameter transform: what is made of a cell.
  /// - Returns: the cells.
  public func map<Other>(_ transform: (Value) -> Other) -> FourCells<Other> {
    FourCells<Other>(
      rolloutBefore: transform(rolloutBefore), rolloutAfter: transform(rolloutAfter),
      comparisonBefore: transform(comparisonBefore), comparisonAfter: transform(comparisonAfter))
  }

  /// The cells joined with those of others.
  func joined<Other, Result>(
    _ others: FourCells<Other>, _ join: (Value, Other) -> Result
  ) -> FourCells<Result> {
    FourCells<Result>(
      rolloutBefore: join(rolloutBefore, others.rolloutBefore),
      rolloutAfter: join(rolloutAfter, others.rolloutAfter),
      comparisonBefore: join(comparisonBefore, others.comparisonBefore),
      comparisonAfter: join(comparisonAfter, others.comparisonAfter))
  }
}

extension FourCells where Value == Double {
  /// The change of the rollout areas less that of the comparison areas.
  public var contrast: Double {
    (rolloutAfter - rolloutBefore) - (comparisonAfter - comparisonBefore)
  }

  /// The sum of the cells.
  var sum: Double { all.reduce(0, +) }
}

extension FourCells: Sendable where Value: Sendable {}
extension FourCells: Equatable where Value: Equatable {}
extension FourCells: Hashable where Value: Hashable {}

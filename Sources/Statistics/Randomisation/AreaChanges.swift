/// The change of an outcome in treated and in other areas.
public struct AreaChanges: Sendable, Hashable, Codable {
  /// The changes of the treated areas.
  public let treated: [Double]
  /// The changes of the other areas.
  public let others: [Double]

  /// Takes the changes of areas from their outcomes before and after.
  ///
  /// Decimals are subtracted as decimals: 0.3 less 0.1 is 0.2, so that equal changes are equal.
  ///
  /// - Parameters:
  ///   - before: the outcome of each area before.
  ///   - after: the outcome of each area after.
  ///   - isTreated: whether each area is treated.
  /// - Throws: `lengthsDiffer` for lists of different lengths.
  public init(before: [Double], after: [Double], isTreated: [Bool]) throws(Refusal) {
    guard before.count == after.count else {
      throw .lengthsDiffer("before", before.count, "after", after.count)
    }
    guard before.count == isTreated.count else {
      throw .lengthsDiffer("before", before.count, "treatment", isTreated.count)
    }
    let changes = DecimalScale.differences(after, less: before)
    treated = zip(changes, isTreated).filter(\.1).map(\.0)
    others = zip(changes, isTreated).filter { !$0.1 }.map(\.0)
  }
}

/// A named column of numbers, one for each child.
public struct Covariate: Sendable, Hashable {
  /// The column's name.
  public let name: String
  /// The numbers, in the order of the children.
  public let values: [Double]

  /// Makes a column.
  ///
  /// - Parameters:
  ///   - name: the column's name.
  ///   - values: the numbers, in the order of the children.
  public init(_ name: String, _ values: [Double]) {
    self.name = name
    self.values = values
  }
}

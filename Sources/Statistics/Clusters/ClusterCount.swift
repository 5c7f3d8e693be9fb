/// A numerator and a denominator that belong together, of one cluster or of sums of clusters.
public struct ClusterCount: Sendable, Hashable, Codable {
  /// How many have the characteristic, or how many events there were.
  public let numerator: Int
  /// How many children there are.
  public let denominator: Int

  /// Makes a count.
  ///
  /// - Parameters:
  ///   - numerator: how many have the characteristic, or how many events there were.
  ///   - denominator: how many children there are.
  public init(_ numerator: Int, of denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }
}

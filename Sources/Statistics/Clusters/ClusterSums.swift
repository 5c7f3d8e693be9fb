/// The sums over clusters, such as families, that the variance of a ratio is found from.
///
/// For each cluster let n be its number of children in the denominator and x its number in the
/// numerator (or of events, or of changes, which may be negative). Sums of several sources are
/// added, so that they may come from different areas without any record leaving them.
public struct ClusterSums: Sendable, Hashable, Codable {
  /// How many clusters have a child in the denominator.
  public let clusters: Int
  /// The sum of x.
  public let numerator: Int
  /// The sum of n.
  public let denominator: Int
  /// The sum of the squares of x.
  public let numeratorSquares: Int
  /// The sum of x times n.
  public let products: Int
  /// The sum of the squares of n.
  public let denominatorSquares: Int

  /// Makes the sums from a list of clusters, leaving out those with no child in the denominator.
  ///
  /// - Parameter members: x and n of each cluster.
  public init(_ members: [ClusterCount]) {
    let counted = members.filter { $0.denominator > 0 }
    clusters = counted.count
    numerator = counted.reduce(0) { $0 + $1.numerator }
    denominator = counted.reduce(0) { $0 + $1.denominator }
    numeratorSquares = counted.reduce(0) { $0 + $1.numerator * $1.numerator }
    products = counted.reduce(0) { $0 + $1.numerator * $1.denominator }
    denominatorSquares = counted.reduce(0) { $0 + $1.denominator * $1.denominator }
  }

  /// Makes the sums from totals and squares that were added elsewhere.
  ///
  /// - Parameters:
  ///   - clusters: how many clusters have a child in the denominator.
  ///   - totals: the sums of x and n.
  ///   - squares: the sums of the squares of x and n.
  ///   - products: the sum of x times n.
  public init(clusters: Int, totals: ClusterCount, squares: ClusterCount, products: Int) {
    self.clusters = clusters
    self.numerator = totals.numerator
    self.denominator = totals.denominator
    self.numeratorSquares = squares.numerator
    self.products = products
    self.denominatorSquares = squares.denominator
  }

  /// The sums of two sources that share no cluster.
  public static func + (first: ClusterSums, second: ClusterSums) -> ClusterSums {
    ClusterSums(
      clusters: first.clusters + second.clusters,
      totals: ClusterCount(
        first.numerator + second.numerator, of: first.denominator + second.denominator),
      squares: ClusterCount(
        first.numeratorSquares + second.numeratorSquares,
        of: first.denominatorSquares + second.denominatorSquares),
      products: first.products + second.products)
  }

  /// The sum of x over the sum of n; nothing where the latter is not above 0.
  public var ratio: Double? {
    denominator > 0 ? Double(numerator) / Double(denominator) : nil
  }
}

/// Second-order sums over families, so that intervals are honest about siblings.
///
/// For each family with n children in the denominator, x of them with the attribute (or x events,
/// or x changes): integers, so that they merge exactly in any order.
public struct ClusterSums: Mergeable, Hashable, Codable {
  /// The number of families with a child in the denominator.
  public var clusters: Int
  /// The number of those families with several children in it.
  public var several: Int
  /// The sum of x² over families.
  public var xx: Int
  /// The sum of x · n over families.
  public var xn: Int
  /// The sum of n² over families.
  public var nn: Int
  /// What stands in place of the other sums where counts are rounded, 0 where they are not: the
  /// denominator times the design effect in tenths; of an added value the pairs times the square of
  /// its standard deviation in tenths.
  ///
  /// Adding it keeps the mean effect.
  public var effect: Int

  /// Sums with their parts.
  public init(clusters: Int, several: Int, xx: Int, xn: Int, nn: Int, effect: Int = 0) {
    self.effect = effect
    self.clusters = clusters
    self.several = several
    self.xx = xx
    self.xn = xn
    self.nn = nn
  }

  /// The sums over no families.
  public static let zero = ClusterSums(clusters: 0, several: 0, xx: 0, xn: 0, nn: 0)

  /// Adds the sums over other families.
  public mutating func merge(_ other: ClusterSums) {
    clusters += other.clusters
    several += other.several
    xx += other.xx
    xn += other.xn
    nn += other.nn
    effect += other.effect
  }

  /// Adds one family, which changes nothing where it has no child in the denominator.
  /// - Parameters:
  ///   - count: Children with the attribute, or events.
  ///   - total: Children in the denominator.
  public mutating func add(count: Int, total: Int) {
    guard total > 0 else { return }
    merge(
      ClusterSums(
        clusters: 1, several: total > 1 ? 1 : 0, xx: count * count, xn: count * total,
        nn: total * total))
  }
}

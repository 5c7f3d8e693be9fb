/// Counts of one indicator at one moment in one cell: integers that merge exactly.
public struct Tally: Mergeable, Hashable, Codable {
  /// Children or families with the attribute, or events, or the sum of scores.
  public var numerator: Int
  /// The sum of squares of the scores, 0 where none are counted.
  public var squares: Int
  /// Children or families whose answer is known.
  public var denominator: Int
  /// Linked and followed up, but the value is unknown.
  public var missing: Int
  /// Their records of that kind were not linked.
  public var notLinked: Int
  /// The window was not over on the day of the extract.
  public var notFollowedUp: Int
  /// Sums over families.
  public var clusters: ClusterSums

  /// A tally with its parts.
  public init(
    numerator: Int, denominator: Int, missing: Int, notLinked: Int, notFollowedUp: Int,
    clusters: ClusterSums, squares: Int = 0
  ) {
    self.numerator = numerator
    self.squares = squares
    self.denominator = denominator
    self.missing = missing
    self.notLinked = notLinked
    self.notFollowedUp = notFollowedUp
    self.clusters = clusters
  }

  /// The tally of nobody.
  public static let zero = Tally(
    numerator: 0, denominator: 0, missing: 0, notLinked: 0, notFollowedUp: 0, clusters: .zero)

  /// Everyone in the population: the denominator and those who are not in it.
  public var eligible: Int { denominator + missing + notLinked + notFollowedUp }

  /// Adds the tally of others.
  public mutating func merge(_ other: Tally) {
    numerator += other.numerator
    squares += other.squares
    denominator += other.denominator
    missing += other.missing
    notLinked += other.notLinked
    notFollowedUp += other.notFollowedUp
    clusters.merge(other.clusters)
  }
}

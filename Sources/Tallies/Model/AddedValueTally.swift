/// Sums of the added value score in tenths of a point, so that they are integers.
///
/// The score of one pair of parents' forms is 2.3 + 0.8 · total + 0.2 · impact − 0.3 · emotional,
/// all before, less the total after; it is for groups at high risk, never for one child.
///
/// Source: Ford T, Hutchings J, Bywater T, Goodman A, Goodman R (2009), Strengths and Difficulties
/// Questionnaire added value scores, Br J Psychiatry 194:552-558, doi:10.1192/bjp.bp.108.052373.
public struct AddedValueTally: Mergeable, Hashable, Codable {
  /// Pairs of parents' forms with the scores that the formula takes.
  public var pairs: Int
  /// The sum of their scores in tenths of a point.
  public var tenths: Int
  /// Sums over families in tenths of a point.
  public var clusters: ClusterSums

  /// The tally of nobody.
  public static let zero = AddedValueTally(pairs: 0, tenths: 0, clusters: .zero)

  /// A tally with its sums.
  public init(pairs: Int, tenths: Int, clusters: ClusterSums) {
    self.pairs = pairs
    self.tenths = tenths
    self.clusters = clusters
  }

  /// Adds the tally of others.
  public mutating func merge(_ other: AddedValueTally) {
    pairs += other.pairs
    tenths += other.tenths
    clusters.merge(other.clusters)
  }
}

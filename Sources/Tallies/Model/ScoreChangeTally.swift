/// The scores of the same children before and after: integers that merge exactly.
public struct ScoreChangeTally: Mergeable, Hashable, Codable {
  /// Children or families with a score both times, on the same form.
  public var pairs: Int
  /// The sum of the scores before.
  public var before: Int
  /// The sum of the scores after.
  public var after: Int
  /// The sum of the squares of the scores before.
  public var beforeSquares: Int
  /// The sum of the squares of the scores after.
  public var afterSquares: Int
  /// The sum of the products of the scores before and after.
  public var products: Int
  /// Sums over families of the change: x is the sum of after less before.
  public var change: ClusterSums
  /// Pairs by whether the change is reliable and whether it crosses the threshold.
  public var outcomes: [ChangeOutcome: Int]
  /// Pairs by the bands before and after.
  public var bands: [BandStep: Int]
  /// The added value of pairs of parents' forms, where the study declares a group at high risk.
  public var addedValue: AddedValueTally

  /// The tally of nobody.
  public static let zero = ScoreChangeTally()

  /// A tally with its sums, by default of nobody.
  public init(
    pairs: Int = 0, before: Int = 0, after: Int = 0, beforeSquares: Int = 0,
    afterSquares: Int = 0, products: Int = 0, change: ClusterSums = .zero,
    outcomes: [ChangeOutcome: Int] = [:], bands: [BandStep: Int] = [:],
    addedValue: AddedValueTally = .zero
  ) {
    self.pairs = pairs
    self.before = before
    self.after = after
    self.beforeSquares = beforeSquares
    self.afterSquares = afterSquares
    self.products = products
    self.change = change
    self.outcomes = outcomes
    self.bands = bands
    self.addedValue = addedValue
  }

  /// Adds the tally of others.
  public mutating func merge(_ other: ScoreChangeTally) {
    pairs += other.pairs
    before += other.before
    after += other.after
    beforeSquares += other.beforeSquares
    afterSquares += other.afterSquares
    products += other.products
    change.merge(other.change)
    outcomes.merge(other.outcomes, uniquingKeysWith: +)
    bands.merge(other.bands, uniquingKeysWith: +)
    addedValue.merge(other.addedValue)
  }

  /// Adds one pair of scores, without its family's sums.
  /// - Parameters:
  ///   - before: The score before.
  ///   - after: The score after.
  public mutating func count(before: Int, after: Int) {
    pairs += 1
    self.before += before
    self.after += after
    beforeSquares += before * before
    afterSquares += after * after
    products += before * after
  }
}

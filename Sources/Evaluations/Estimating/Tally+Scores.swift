import Statistics
import Tallies

extension Tally {
  /// The sums of the scores, where the tally is one of a mean.
  var scores: IntegerSums { IntegerSums(count: denominator, total: numerator, squares: squares) }
}

extension ScoreChangeTally {
  /// The sums of the scores before.
  var scoresBefore: IntegerSums {
    IntegerSums(count: pairs, total: before, squares: beforeSquares)
  }

  /// The sums of the scores after.
  var scoresAfter: IntegerSums { IntegerSums(count: pairs, total: after, squares: afterSquares) }
}

extension ScoreSpread {
  /// The mean and spread of some scores, nil where there are none.
  init?(_ sums: IntegerSums) {
    guard let mean = sums.mean else { return nil }
    self.init(mean: mean, standardDeviation: sums.deviation, count: sums.count)
  }
}

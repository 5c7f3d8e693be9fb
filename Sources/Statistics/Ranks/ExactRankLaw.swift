/// An exact law of a sum of ranks, as probabilities at equal distances.
///
/// Source: Hollander M, Wolfe DA, Chicken E (2014), Nonparametric statistical methods, 3rd edition,
/// Wiley, ISBN 978-0-470-38737-5.
protocol ExactRankLaw: Sendable {
  /// The probabilities of the sums from the smallest on.
  var probabilities: [Double] { get }
  /// The probability of a doubled sum or less.
  func below(_ doubledSum: Int) -> Double
  /// The probability of a doubled sum or more.
  func above(_ doubledSum: Int) -> Double
  /// The probability of sums as far from the mean as a doubled sum or further.
  func twoSided(_ doubledSum: Int) -> Double
}

extension ExactRankLaw {
  /// The p value of a doubled sum.
  func pValue(_ doubledSum: Int, _ alternative: Alternative) -> Double {
    switch alternative {
    case .twoSided: min(1, twoSided(doubledSum))
    case .less: below(doubledSum)
    case .greater: above(doubledSum)
    }
  }

  /// Which of some values in order are the limits that the exact test does not contradict.
  ///
  /// As R's `wilcox.test`: the place is the quantile of the law, ten units in the last place being
  /// allowed for rounding, and 1 where even the outermost values do not reach the level.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: the place from either end, 1 being the outermost, and the level that is reached.
  func limitPlace(level: Level) -> (place: Int, reached: Double) {
    var below = 0.0
    var outside = probabilities.first ?? 0
    for (steps, share) in probabilities.enumerated() {
      if below + share >= level.tail - 10 * .ulpOfOne {
        return (max(1, steps), max(0, 1 - 2 * outside))
      }
      below += share
      outside = below
    }
    return (probabilities.count, 0)
  }
}

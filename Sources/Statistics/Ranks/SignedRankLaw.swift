/// The exact law of the sum of the ranks of positive values, when every sign is as likely as not.
///
/// Built rank by rank from sums of positive numbers. Equal sizes, with ranks in common, are
/// allowed: the law is then that of the permutation test. It is symmetric about its mean.
///
/// Source: Streitberg B, Röhmel J (1986), Exact distributions for permutation and rank tests: an
/// introduction to some recently published algorithms, Stat Softw Newsl 12(1):10-17.
struct SignedRankLaw: ExactRankLaw {
  /// The probabilities of the sums from 0 on.
  let probabilities: [Double]
  /// Twice the distance between neighbouring sums: 1, or 2 where no rank is a half.
  let step: Int

  /// The most ranks that the law is worked out for.
  static let largestCount = 1000

  /// Makes the law; nothing for no ranks, or more than it is worked out for.
  ///
  /// - Parameter doubled: twice the ranks, in any order.
  init?(doubled: [Int]) {
    guard !doubled.isEmpty, doubled.count <= Self.largestCount else { return nil }
    let unit = doubled.allSatisfy { $0.isMultiple(of: 2) } ? 2 : 1
    step = unit
    probabilities = Self.probabilities(doubled.sorted().map { $0 / unit })
  }

  private static func probabilities(_ scores: [Int]) -> [Double] {
    var law = [Double](repeating: 0, count: scores.reduce(0, +) + 1)
    law[0] = 1
    var reach = 0
    for score in scores {
      for sum in stride(from: reach, through: 0, by: -1) {
        let half = law[sum] / 2
        law[sum] = half
        law[sum + score] += half
      }
      reach += score
    }
    return law
  }

  /// The probability of a doubled sum or less.
  func below(_ doubledSum: Int) -> Double {
    guard doubledSum >= 0 else { return 0 }
    let last = min(doubledSum / step, probabilities.count - 1)
    return min(1, probabilities[...last].reduce(0, +))
  }

  /// The probability of a doubled sum or more.
  func above(_ doubledSum: Int) -> Double {
    below(step * (probabilities.count - 1) - doubledSum)
  }

  /// The probability of sums as far from the mean as a doubled sum or further.
  func twoSided(_ doubledSum: Int) -> Double {
    min(1, 2 * min(below(doubledSum), above(doubledSum)))
  }
}

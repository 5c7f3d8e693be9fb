/// The exact law of the sum of some ranks, when every choice of so many is as likely as another.
///
/// Built rank by rank: f_i[j](s) = j/i f_(i-1)[j-1](s - r_i) + (i-j)/i f_(i-1)[j](s), a sum of
/// positive numbers, so that the smallest probabilities keep their digits. Equal values, with ranks
/// in common, are allowed: the law is then that of the permutation test.
///
/// Source: Streitberg B, Röhmel J (1986), Exact distributions for permutation and rank tests: an
/// introduction to some recently published algorithms, Stat Softw Newsl 12(1):10-17.
struct RankSumLaw: ExactRankLaw {
  /// The probabilities of the sums from the smallest on.
  let probabilities: [Double]
  /// Twice the smallest sum.
  let smallest: Int
  /// Twice the distance between neighbouring sums: 1, or 2 where no rank is a half.
  let step: Int
  /// Twice the mean sum.
  let centre: Int

  /// The most pairs of a chosen and another rank that the law is worked out for.
  static let largestPairs = 40_000

  /// Makes the law; nothing for more pairs than it is worked out for.
  ///
  /// - Parameters:
  ///   - doubled: twice the ranks, in any order.
  ///   - chosen: how many are chosen.
  init?(doubled: [Int], chosen: Int) {
    let others = doubled.count - chosen
    guard chosen >= 1, others >= 1,
      !chosen.multipliedReportingOverflow(by: others).overflow,
      chosen * others <= Self.largestPairs
    else { return nil }
    let sorted = doubled.sorted()
    step = sorted.allSatisfy { $0.isMultiple(of: 2) } ? 2 : 1
    smallest = sorted.prefix(chosen).reduce(0, +)
    centre = chosen * (doubled.count + 1)
    let unit = step
    probabilities = Self.probabilities(sorted.map { $0 / unit }, chosen: chosen)
  }

  /// The law of the sum of `chosen` of some ascending scores, from the smallest sum on.
  private static func probabilities(_ scores: [Int], chosen: Int) -> [Double] {
    var rows = [[Double]](repeating: [], count: chosen + 1)
    rows[0] = [1]
    for (before, score) in scores.enumerated() {
      let seen = before + 1
      let remaining = scores.count - seen
      let fewest = max(0, chosen - remaining)
      for size in stride(from: min(seen, chosen), through: max(fewest, 1), by: -1) {
        rows[size].mix(
          with: rows[size - 1], shiftedBy: score - scores[size - 1],
          share: Double(size) / Double(seen))
      }
      if fewest > 0 { rows[fewest - 1] = [] }
    }
    return rows[chosen]
  }

  /// The probability of sums as far from the mean as a doubled sum or further.
  func twoSided(_ doubledSum: Int) -> Double {
    let distance = abs(doubledSum - centre)
    if distance == 0 { return 1 }
    return below(centre - distance) + above(centre + distance)
  }

  /// The probability of a doubled sum or less.
  func below(_ doubledSum: Int) -> Double {
    guard doubledSum >= smallest else { return 0 }
    let last = min((doubledSum - smallest) / step, probabilities.count - 1)
    return min(1, probabilities[...last].reduce(0, +))
  }

  /// The probability of a doubled sum or more.
  func above(_ doubledSum: Int) -> Double {
    let first = max(0, (doubledSum - smallest + step - 1) / step)
    guard first < probabilities.count else { return 0 }
    return min(1, probabilities[first...].reversed().reduce(0, +))
  }
}

extension [Double] {
  /// Mixes a law with a share of another that lies some places further on.
  fileprivate mutating func mix(with other: [Double], shiftedBy shift: Int, share: Double) {
    let length = other.count + shift
    if length > count { append(contentsOf: repeatElement(0, count: length - count)) }
    let rest = 1 - share
    withUnsafeMutableBufferPointer { mixed in
      for place in 0..<shift { mixed[place] *= rest }
      for place in mixed.indices.dropFirst(length) { mixed[place] *= rest }
      let target = UnsafeMutableBufferPointer(rebasing: mixed[shift..<length])
      other.withUnsafeBufferPointer { other in
        for place in other.indices {
          target[place] = rest * target[place] + share * other[place]
        }
      }
    }
  }
}

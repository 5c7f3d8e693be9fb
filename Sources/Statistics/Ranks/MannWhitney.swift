/// The rank test of two independent groups, with the shift between them.
///
/// Source: Mann HB, Whitney DR (1947), On a test of whether one of two random variables is
/// stochastically larger than the other, Ann Math Stat 18:50-60, doi:10.1214/aoms/1177730491.
public struct MannWhitney: Sendable, Hashable {
  private let first: [Double]
  private let second: [Double]
  private let doubledRanks: [Int]
  private let variance: Double
  /// The number of pairs whose first value is larger, plus half of those that are equal.
  public let u: Double
  /// Whether any two values are equal.
  public let hasTies: Bool

  /// The most pairs of values that the exact law is worked out for.
  public static let largestExactPairs = RankSumLaw.largestPairs

  /// Ranks two groups together.
  ///
  /// - Parameters:
  ///   - first: the values of the group of interest, not none.
  ///   - second: those of the group that it is compared with, not none.
  /// - Throws: `Refusal` if a group is empty or a value is not finite.
  public init(_ first: [Double], _ second: [Double]) throws(Refusal) {
    let smaller = min(first.count, second.count)
    guard smaller >= 1 else { throw .tooFew("values in each group", given: smaller, needed: 1) }
    guard (first + second).allSatisfy(\.isFinite) else { throw .notFinite("every value") }
    self.first = first.sorted()
    self.second = second.sorted()
    let ranks = MidRanks(first + second)
    doubledRanks = ranks.doubled
    hasTies = ranks.hasTies
    let (m, n) = (Double(first.count), Double(second.count))
    variance = m * n / 12 * (ranks.untied / ((m + n) * (m + n - 1)))
    let sum = ranks.doubled.prefix(first.count).reduce(0, +)
    u = Double(sum - first.count * (first.count + 1)) / 2
  }

  /// The number of pairs.
  public var pairs: Double { Double(first.count) * Double(second.count) }

  /// The share of pairs whose first value is larger, equal ones counting half.
  public var superiority: Double { u / pairs }

  /// The share of pairs whose first value is larger less the share whose second is.
  public var rankBiserial: Double { (2 * u - pairs) / pairs }

  /// The p value.
  ///
  /// Undefined by the normal law where all values are equal, and by the exact law for more than
  /// `largestExactPairs`. With ties the exact law is that of the permutation test. Two-sided and
  /// exact: the probability of a statistic as far from its mean or further.
  ///
  /// - Parameters:
  ///   - method: the law.
  ///   - alternative: the direction of the test; `greater`: the first values are larger.
  /// - Returns: the p value, or nothing.
  /// Source: Hollander M, Wolfe DA, Chicken E (2014), Nonparametric statistical methods, 3rd
  /// edition, section 4.1, Wiley, ISBN 978-0-470-38737-5.
  public func pValue(_ method: RankMethod, _ alternative: Alternative = .twoSided) -> Double? {
    guard method == .exact else { return deviation.pValue(alternative, method) }
    let isFirst = first.count <= second.count
    let law = RankSumLaw(doubled: doubledRanks, chosen: min(first.count, second.count))
    let sum =
      isFirst
      ? doubledRanks.prefix(first.count).reduce(0, +)
      : doubledRanks.dropFirst(first.count).reduce(0, +)
    return law?.pValue(sum, isFirst ? alternative : alternative.reversed)
  }

  private var deviation: RankDeviation {
    RankDeviation(distance: u - pairs / 2, deviation: variance.squareRoot())
  }

  private var differences: PairedSelection { PairedSelection(.differences(first, second)) }

  /// The median of all differences of a first and a second value.
  ///
  /// Nothing where a difference is too large for a number.
  ///
  /// Source: Hodges JL, Lehmann EL (1963), Estimates of location based on rank tests, Ann Math Stat
  /// 34:598-611, doi:10.1214/aoms/1177704172.
  public var shift: Double? { differences.median }

  /// The limits of the shift.
  ///
  /// Undefined by the exact law where any two values are equal or for more than
  /// `largestExactPairs`, and by the normal law where all are.
  ///
  /// - Parameters:
  ///   - method: the law; the correction makes no difference.
  ///   - level: the confidence level.
  /// - Returns: the limits, or nothing.
  public func shiftLimits(_ method: RankMethod, level: Level = .ninetyFive) -> RankLimits? {
    guard method == .exact else {
      guard variance > 0 else { return nil }
      let place = deviation.limitPlace(centre: pairs / 2, level: level)
      return RankLimits(differences, place: place, reachedLevel: nil)
    }
    let smaller = min(first.count, second.count)
    guard !hasTies, let law = RankSumLaw(doubled: doubledRanks, chosen: smaller)
    else { return nil }
    let (place, reached) = law.limitPlace(level: level)
    return RankLimits(differences, place: place, reachedLevel: reached)
  }
}

extension Alternative {
  /// The direction seen from the other group.
  var reversed: Alternative {
    switch self {
    case .twoSided: .twoSided
    case .less: .greater
    case .greater: .less
    }
  }
}

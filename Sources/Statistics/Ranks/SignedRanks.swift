/// The signed-rank test of values, or of changes of the same children, against no shift.
///
/// Values of exactly 0 are left out of the test, but not of the estimate.
///
/// Source: Wilcoxon F (1945), Individual comparisons by ranking methods, Biometrics Bull 1:80-83,
/// doi:10.2307/3001968.
public struct SignedRanks: Sendable, Hashable {
  private let values: [Double]
  private let nullValue: Double
  private let doubledRanks: [Int]
  private let doubledSum: Int
  private let variance: Double
  /// How many values are not 0.
  public let countUsed: Int
  /// Whether any two values that are not 0 have the same size.
  public let hasTies: Bool

  /// The most values that the exact law is worked out for.
  public static let largestExactCount = SignedRankLaw.largestCount

  /// Ranks the distances of values from one.
  ///
  /// - Parameters:
  ///   - values: the values, not none.
  ///   - nullValue: the value that they are held to.
  /// - Throws: `Refusal` if there are no values or a distance is not finite.
  public init(_ values: [Double], against nullValue: Double = 0) throws(Refusal) {
    guard !values.isEmpty else { throw .tooFew("values", given: 0, needed: 1) }
    let distances = values.map { $0 - nullValue }
    guard distances.allSatisfy(\.isFinite) else { throw .notFinite("every value") }
    let used = distances.filter { $0 != 0 }
    let ranks = MidRanks(used.map(\.magnitude))
    self.values = values.sorted()
    self.nullValue = nullValue
    countUsed = used.count
    hasTies = ranks.hasTies
    doubledRanks = ranks.doubled
    doubledSum = zip(used, ranks.doubled).reduce(0) { $1.0 > 0 ? $0 + $1.1 : $0 }
    let n = Double(used.count)
    let tied = ranks.cubed - ranks.untied
    variance = n * (n + 1) * (2 * n + 1) / 24 - tied / 48
  }

  /// Ranks the changes of the same children, first less second.
  ///
  /// - Parameters:
  ///   - first: the first values, not none.
  ///   - second: as many second values, in the same order.
  ///   - nullValue: the change that they are held to.
  /// - Throws: `Refusal` if the lists differ in length or are empty or a change is not finite.
  public init(
    _ first: [Double], _ second: [Double], against nullValue: Double = 0
  ) throws(Refusal) {
    guard first.count == second.count else {
      throw .lengthsDiffer("the first list", first.count, "the second", second.count)
    }
    try self.init(zip(first, second).map { $0 - $1 }, against: nullValue)
  }

  /// The sum of the ranks of positive values.
  public var v: Double { Double(doubledSum) / 2 }

  private var centre: Double { Double(countUsed) * Double(countUsed + 1) / 4 }

  private var deviation: RankDeviation {
    RankDeviation(distance: v - centre, deviation: variance.squareRoot())
  }

  /// The p value.
  ///
  /// Undefined where all values are 0, and by the exact law for more than `largestExactCount`. With
  /// ties the exact law is that of the permutation test.
  ///
  /// - Parameters:
  ///   - method: the law.
  ///   - alternative: the direction of the test; `greater`: the values are larger.
  /// - Returns: the p value, or nothing.
  /// Source: Hollander M, Wolfe DA, Chicken E (2014), Nonparametric statistical methods, 3rd
  /// edition, section 3.1, Wiley, ISBN 978-0-470-38737-5.
  public func pValue(_ method: RankMethod, _ alternative: Alternative = .twoSided) -> Double? {
    guard countUsed > 0 else { return nil }
    guard method == .exact else { return deviation.pValue(alternative, method) }
    return SignedRankLaw(doubled: doubledRanks)?.pValue(doubledSum, alternative)
  }

  private var averages: PairedSelection { PairedSelection(.averages(values)) }

  /// The median of the averages of all pairs of values, each with itself included.
  ///
  /// Nothing where a sum is too large for a number.
  ///
  /// Source: Hodges JL, Lehmann EL (1963), Estimates of location based on rank tests, Ann Math Stat
  /// 34:598-611, doi:10.1214/aoms/1177704172.
  public var pseudoMedian: Double? { averages.median }

  /// The limits of the pseudo-median.
  ///
  /// Undefined by the exact law where a value is 0, two have the same size or there are more than
  /// `largestExactCount`, and by the normal law where all are 0.
  ///
  /// - Parameters:
  ///   - method: the law; the correction makes no difference.
  ///   - level: the confidence level.
  /// - Returns: the limits, or nothing.
  public func limits(_ method: RankMethod, level: Level = .ninetyFive) -> RankLimits? {
    guard method == .exact else {
      guard variance > 0 else { return nil }
      let all = RankDeviation(distance: 0, deviation: untiedVariance.squareRoot())
      let place = all.limitPlace(centre: Double(averages.count) / 2, level: level)
      return RankLimits(averages, place: place, reachedLevel: nil)
    }
    guard !hasTies, countUsed == values.count, let law = SignedRankLaw(doubled: doubledRanks)
    else { return nil }
    let (place, reached) = law.limitPlace(level: level)
    return RankLimits(averages, place: place, reachedLevel: reached)
  }

  /// The variance of the sum of ranks of all values, had none the same size.
  private var untiedVariance: Double {
    let n = Double(values.count)
    return n * (n + 1) * (2 * n + 1) / 24
  }
}

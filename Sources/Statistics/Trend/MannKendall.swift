/// The test of a monotone trend by Mann and Kendall, with Sen's slope.
///
/// Sources: Mann HB (1945), Nonparametric tests against trend, Econometrica 13:245-259,
/// doi:10.2307/1907187; Kendall MG (1975), Rank correlation methods, 4th edition, Griffin; Sen PK
/// (1968), Estimates of the regression coefficient based on Kendall's tau, J Am Stat Assoc
/// 63:1379-1389, doi:10.1080/01621459.1968.10480934.
public struct MannKendall: Sendable, Hashable {
  /// How many values there are.
  public let count: Int
  /// Rises less falls among all pairs of values.
  public let score: Int
  /// The variance of the score without a trend, given the ties.
  public let variance: Double
  /// Sen's slope: the median of the slopes of all pairs, in units of the values per step of time.
  public let slope: Double

  /// The most values that are gone through: their pairs fill 64 megabytes.
  public static let largestCount = 4000

  /// Carries the test out.
  ///
  /// - Parameter values: the values at equal steps of time, from 2 to `largestCount` of them.
  /// - Throws: `Refusal` if there are too few or too many values, or one is not finite or too
  ///   large.
  public init(_ values: [Double]) throws(Refusal) {
    guard values.count >= 2 else { throw .tooFew("values", given: values.count, needed: 2) }
    guard values.count <= Self.largestCount else {
      throw .tooMany("values", limit: Self.largestCount)
    }
    guard values.allSatisfy({ abs($0) <= .greatestFiniteMagnitude / 4 }) else {
      throw .outOfRange("every value", allowed: "finite, and not above 4e307 in size")
    }
    count = values.count
    score = Self.score(values)
    variance = Self.variance(of: values)
    slope = Self.slope(values)
  }

  /// The score in standard deviations, with 1 taken off its size; 0 for a score of 0.
  public var z: Double {
    score == 0 ? 0 : Double(score - score.signum()) / variance.squareRoot()
  }

  /// The two-sided p value by the normal law; 1 for a score of 0.
  public var pValue: Double { Normal.standard.pValue(of: z) }

  /// Kendall's tau a: the score over the number of pairs.
  public var tau: Double { Double(score) / (Double(count) * Double(count - 1) / 2) }

  private static func score(_ values: [Double]) -> Int {
    var score = 0
    for later in values.indices {
      for earlier in 0..<later {
        score += Side(of: values[later], from: values[earlier]).rawValue
      }
    }
    return score
  }

  /// n (n - 1) (2 n + 5) less the same of each group of ties, over 18.
  private static func variance(of values: [Double]) -> Double {
    let sorted = values.sorted()
    let ties = ConsecutiveRuns.split(sorted.count) { sorted[$0] == sorted[$0 - 1] }
    let lost = ties.reduce(0) { $0 + weight($1.count) }
    return Double(weight(values.count) - lost) / 18
  }

  private static func weight(_ count: Int) -> Int { count * (count - 1) * (2 * count + 5) }

  private static func slope(_ values: [Double]) -> Double {
    var slopes: [Double] = []
    slopes.reserveCapacity(values.count * (values.count - 1) / 2)
    for later in values.indices {
      for earlier in 0..<later {
        slopes.append((values[later] - values[earlier]) / Double(later - earlier))
      }
    }
    slopes.sort()
    let middle = slopes.count / 2
    return slopes.count.isMultiple(of: 2)
      ? slopes[middle - 1] / 2 + slopes[middle] / 2 : slopes[middle]
  }
}

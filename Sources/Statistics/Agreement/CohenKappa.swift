/// How far two raters agree in their categories beyond what chance would bring.
///
/// Kappa is (po - pe) / (1 - pe), po being the weighted share of agreement and pe the share to be
/// expected if the raters were independent. Its standard error is the one that does not assume
/// independent raters.
///
/// Source: Fleiss JL, Cohen J, Everitt BS (1969), Large sample standard errors of kappa and
/// weighted kappa, Psychol Bull 72:323-327, doi:10.1037/h0028106.
public struct CohenKappa: Sendable, Hashable {
  /// The most categories that are gone through.
  public static let mostCategories = 1_000

  /// The share of agreement, weighted.
  public let observed: Double
  /// The share of agreement to be expected if the raters were independent.
  public let expected: Double
  /// Kappa, at most 1; nothing where both raters use one category only.
  public let kappa: Double?
  /// The standard error of kappa; nothing where kappa is.
  public let standardError: Double?

  /// Finds kappa from a table of counts.
  ///
  /// - Parameters:
  ///   - table: a square table: one row for each category of the first rater, one column for each
  ///     of the second's, in the same order; counts of 0 or more.
  ///   - weights: how much near categories count as agreeing.
  /// - Throws: `Refusal` for a table that is not square, empty or too large, or for counts below 0.
  public init(table: [[Double]], weights: KappaWeights = .unweighted) throws(Refusal) {
    let total = try Self.total(of: table)
    let counts = RatingCounts(table, weights)
    let scale = counts.largestDistance * total * total
    observed = 1 - total * counts.distance / scale
    expected = 1 - counts.independentDistance / scale
    guard counts.independentDistance > 0 else {
      (kappa, standardError) = (nil, nil)
      return
    }
    kappa = (counts.independentDistance - total * counts.distance) / counts.independentDistance
    standardError = counts.standardError
  }

  /// The interval of kappa by the normal law, not cut off at 1.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: the interval, or nothing where kappa is undefined.
  public func interval(level: Level = .ninetyFive) -> Interval? {
    guard let kappa, let standardError else { return nil }
    let margin = level.z * standardError
    return Interval(lower: kappa - margin, upper: kappa + margin)
  }

  private static func total(of table: [[Double]]) throws(Refusal) -> Double {
    guard !table.isEmpty else { throw .tooFew("categories", given: 0, needed: 1) }
    guard table.count <= mostCategories else {
      throw .tooMany("categories", limit: mostCategories)
    }
    if let row = table.firstIndex(where: { $0.count != table.count }) {
      throw .lengthsDiffer("the table", table.count, "row \(row + 1)", table[row].count)
    }
    guard table.allSatisfy({ $0.allSatisfy { $0 >= 0 } }) else {
      throw .outOfRange("every count", allowed: "0 or more")
    }
    let total = table.reduce(0) { $0 + $1.reduce(0, +) }
    guard total > 0, total <= 1e15 else {
      throw .outOfRange("the sum of the table", allowed: "above 0, up to 1e15")
    }
    return total
  }
}

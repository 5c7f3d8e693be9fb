/// The variance of a ratio of sums over clusters.
///
/// Undefined with fewer than two clusters or no denominator. k / (k - 1) times the sum of
/// (x - r n)^2 over the square of the sum of n, with r the ratio. The sum of squares is expanded
/// and found in whole numbers of 128 bits, so that nothing cancels.
///
/// Source: Cochran WG (1977), Sampling techniques, 3rd edition, Wiley, section 6.4 and chapter 9A.
public struct RatioEstimatorVariance: Sendable, Hashable {
  /// The number of clusters.
  public let clusters: Int
  /// The ratio.
  public let ratio: Double
  /// The sum of (x - r n)^2, times the square of the sum of n.
  let scaledSquares: Double
  let numerator: Double
  let denominator: Double

  /// Makes a variance, or nothing where it is undefined.
  ///
  /// - Parameter sums: the sums over clusters.
  public init?(_ sums: ClusterSums) {
    guard sums.clusters >= 2, let ratio = sums.ratio else { return nil }
    clusters = sums.clusters
    self.ratio = ratio
    numerator = Double(sums.numerator)
    denominator = Double(sums.denominator)
    scaledSquares = max(0, Self.exact(sums) ?? Self.approximate(sums))
  }

  /// k / (k - 1).
  var correction: Double { Double(clusters) / Double(clusters - 1) }

  /// The variance of the ratio.
  public var variance: Double {
    let squared = denominator * denominator
    return correction * (scaledSquares / squared / squared)
  }

  /// The standard error of the ratio.
  public var standardError: Double { variance.squareRoot() }

  /// N^2 S_xx - 2 X N S_xn + X^2 S_nn in whole numbers; nothing if they overflow.
  private static func exact(_ sums: ClusterSums) -> Double? {
    let x = Int128(sums.numerator)
    let n = Int128(sums.denominator)
    guard let first = product(n, n, Int128(sums.numeratorSquares)),
      let second = product(2 * x, n, Int128(sums.products)),
      let third = product(x, x, Int128(sums.denominatorSquares))
    else { return nil }
    let (difference, isTooLow) = first.subtractingReportingOverflow(second)
    let (total, isTooHigh) = difference.addingReportingOverflow(third)
    return isTooLow || isTooHigh ? nil : Double(total)
  }

  private static func product(_ a: Int128, _ b: Int128, _ c: Int128) -> Int128? {
    let (first, isTooBig) = a.multipliedReportingOverflow(by: b)
    let (second, isTooBigAgain) = first.multipliedReportingOverflow(by: c)
    return isTooBig || isTooBigAgain ? nil : second
  }

  /// The same in floating point, for sums that no study reaches.
  private static func approximate(_ sums: ClusterSums) -> Double {
    let x = Double(sums.numerator)
    let n = Double(sums.denominator)
    let first = n * n * Double(sums.numeratorSquares)
    let second = 2 * x * n * Double(sums.products)
    return first - second + x * x * Double(sums.denominatorSquares)
  }
}

/// The moments of two values of the same children, with how they go together.
///
/// The sums of squared differences and residuals follow from the others, but not to full precision:
/// they are kept beside them because subtraction would lose their digits.
///
/// Source: Chan TF, Golub GH, LeVeque RJ (1983), Am Stat 37:242-247,
/// doi:10.1080/00031305.1983.10483115, and Pébay PP (2008), Formulas for robust, one-pass parallel
/// computation of covariances and arbitrary-order statistical moments, Sandia report SAND2008-6212
/// (products).
public struct PairedMoments: Sendable, Hashable, Codable {
  /// The moments of the first values.
  public let first: Moments
  /// The moments of the second values.
  public let second: Moments
  /// The sum of the products of both deviations from their means.
  public let products: Double
  /// The moments of the first values less the second.
  public let differences: Moments
  /// The sum of squared distances of the second values from their straight line over the first.
  public let residualSquares: Double

  init(
    first: Moments, second: Moments, products: Double, differences: Moments,
    residualSquares: Double
  ) {
    self.first = first
    self.second = second
    self.products = products
    self.differences = differences
    self.residualSquares = residualSquares
  }

  /// The moments of no pairs.
  public static let none = PairedMoments(
    first: .none, second: .none, products: 0, differences: .none, residualSquares: 0)

  /// The number of pairs.
  public var count: Int { first.count }

  /// The number of pairs as a real number.
  public var size: Double { first.size }

  /// The covariance with n - 1 below; nothing for fewer than two pairs.
  public var covariance: Double? { count > 1 ? products / (size - 1) : nil }

  /// The slope of the straight line of the second values over the first; nothing where the first
  /// values are all the same.
  public var slope: Double? { first.squares > 0 ? products / first.squares : nil }

  /// Pearson's correlation, from -1 to 1; nothing where either values are all the same.
  public var correlation: Double? {
    guard first.squares > 0, second.squares > 0 else { return nil }
    let both = first.squares * second.squares
    let root =
      both.isNormal
      ? both.squareRoot() : first.squares.squareRoot() * second.squares.squareRoot()
    return min(1, max(-1, products / root))
  }

  /// The share of the second values' variation that the line leaves, 1 - r^2, without subtraction.
  public var unexplained: Double? {
    guard first.squares > 0, second.squares > 0 else { return nil }
    return min(1, max(0, residualSquares / second.squares))
  }

  /// The moments of both samples of pairs as one.
  ///
  /// - Parameter other: another sample or part of one.
  /// - Returns: what the pairs of both would give.
  public func merged(with other: PairedMoments) -> PairedMoments {
    guard count > 0 else { return other }
    guard other.count > 0 else { return self }
    let weight = size * (other.size / (size + other.size))
    let distances =
      (other.first.difference(to: first), other.second.difference(to: second))
    let contrast = AdjustedContrast(other, self)
    return PairedMoments(
      first: first.merged(with: other.first), second: second.merged(with: other.second),
      products: products + other.products + distances.0 * distances.1 * weight,
      differences: differences.merged(with: other.differences),
      residualSquares: contrast.residualSquares + contrast.squaresOfDifference)
  }
}

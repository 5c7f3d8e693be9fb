/// The covariance of a model's coefficients, in the order of its terms.
public struct CoefficientCovariance: Sendable, Hashable {
  /// The covariances.
  public let matrix: Matrix
  /// Satterthwaite's degrees of freedom of each coefficient, for `RobustVariance.cr2` of a linear
  /// model; nothing elsewhere, and nothing for a coefficient whose variance is always 0.
  public let freedom: [Double?]?

  /// Makes a covariance.
  ///
  /// - Parameters:
  ///   - matrix: the covariances.
  ///   - freedom: the degrees of freedom of each coefficient, where they are its own.
  public init(matrix: Matrix, freedom: [Double?]? = nil) {
    self.matrix = matrix
    self.freedom = freedom
  }

  /// The standard errors: the square roots of the diagonal.
  public var standardErrors: [Double] { matrix.diagonal.map { $0.squareRoot() } }

  /// The variance of a weighted sum of coefficients.
  ///
  /// - Parameter weights: one weight a coefficient, 0 for those left out.
  /// - Returns: the variance.
  public func variance(ofSum weights: [Double]) -> Double {
    zip(matrix.times(weights), weights).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

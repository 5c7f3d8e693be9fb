/// The inverse of a symmetric matrix with positive eigenvalues.
struct PositiveInverse {
  /// The inverse.
  let matrix: Matrix

  /// Inverts a matrix; nothing where it is singular but for rounding.
  ///
  /// - Parameters:
  ///   - matrix: a symmetric matrix.
  ///   - tolerance: the smallest eigenvalue, with 1 on the diagonal, that does not count as 0.
  init?(_ matrix: Matrix, tolerance: Double = 1e-13) {
    guard matrix.diagonal.allSatisfy({ $0 > 0 && $0 < .infinity }) else { return nil }
    let scales = matrix.diagonal.map { 1 / $0.squareRoot() }
    let even = matrix.scalingRows(by: scales).transposed.scalingRows(by: scales)
    let eigen = SymmetricEigen(even)
    guard eigen.values.allSatisfy({ $0 > tolerance && $0.isFinite }) else { return nil }
    let inverse = eigen.mapped { 1 / $0 }
    self.matrix = inverse.scalingRows(by: scales).transposed.scalingRows(by: scales)
  }

  /// The product of a list of numbers, the inverse and the same list.
  func quadraticForm(_ numbers: [Double]) -> Double {
    zip(numbers, matrix.times(numbers)).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

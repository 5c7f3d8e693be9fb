extension Matrix {
  /// v' M^-1 v for a positive definite matrix; nothing for one that is singular to 1e-12.
  ///
  /// The matrix is first scaled to ones on its diagonal, so that units play no part.
  func inverseQuadraticForm(_ vector: [Double]) -> Double? {
    let scales = diagonal.map { 1 / $0.squareRoot() }
    guard scales.allSatisfy(\.isFinite), vector.count == rows, rows == columns else { return nil }
    let scaled = scalingRows(by: scales).transposed.scalingRows(by: scales)
    let decomposition = SymmetricEigen(scaled)
    let largest = decomposition.values.max() ?? 0
    guard decomposition.values.allSatisfy({ $0 > 1e-12 * largest }) else { return nil }
    let turned = decomposition.vectors.transposedTimes(zip(vector, scales).map { $0 * $1 })
    return zip(turned, decomposition.values).reduce(0) { $0 + $1.0 * $1.0 / $1.1 }
  }
}

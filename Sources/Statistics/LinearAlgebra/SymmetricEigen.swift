/// The eigenvalues and eigenvectors of a symmetric matrix.
///
/// Jacobi's rotations, which find small eigenvalues to the precision of the largest or better.
///
/// Source: Golub GH, Van Loan CF (2013), Matrix computations, 4th edition, section 8.5,
/// ISBN 978-1-4214-0794-4.
struct SymmetricEigen {
  /// The eigenvalues, in no particular order.
  private(set) var values: [Double]
  /// The eigenvectors, one a column.
  private(set) var vectors: Matrix
  private var matrix: Matrix

  /// Decomposes a symmetric matrix of finite numbers.
  init(_ matrix: Matrix) {
    let size = matrix.rows
    self.matrix = matrix
    vectors = Matrix(rows: size, columns: size)
    for place in 0..<size { vectors[place, place] = 1 }
    values = []
    for _ in 0..<60 {
      if !sweep() { break }
    }
    values = self.matrix.diagonal
  }

  /// The matrix with a function applied to its eigenvalues.
  func mapped(_ function: (Double) -> Double) -> Matrix {
    let scaled = vectors.transposed.scalingRows(by: values.map(function))
    return vectors.times(scaled)
  }

  /// Rotates every pair once; false if there was nothing left to rotate.
  private mutating func sweep() -> Bool {
    var rotated = false
    for first in 0..<matrix.rows {
      for second in (first + 1)..<max(first + 1, matrix.rows) {
        rotated = rotate(first, second) || rotated
      }
    }
    return rotated
  }

  private mutating func rotate(_ first: Int, _ second: Int) -> Bool {
    let off = matrix[first, second]
    let scale = abs(matrix[first, first]) + abs(matrix[second, second])
    guard abs(off) > 1e-17 * scale, abs(off) > 1e-300 else { return false }
    let theta = (matrix[second, second] - matrix[first, first]) / (2 * off)
    let tangent = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    for place in 0..<matrix.rows {
      turn(&matrix, (place, first), (place, second), cosine, sine)
      turn(&vectors, (place, first), (place, second), cosine, sine)
    }
    for place in 0..<matrix.rows {
      turn(&matrix, (first, place), (second, place), cosine, sine)
    }
    matrix[first, second] = 0
    matrix[second, first] = 0
    return true
  }

  private func turn(
    _ matrix: inout Matrix, _ first: (Int, Int), _ second: (Int, Int), _ cosine: Double,
    _ sine: Double
  ) {
    let one = matrix[first.0, first.1]
    let two = matrix[second.0, second.1]
    matrix[first.0, first.1] = cosine * one - sine * two
    matrix[second.0, second.1] = sine * one + cosine * two
  }
}

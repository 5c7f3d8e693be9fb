/// The root of a matrix of sums of products, and the regression that follows from it.
///
/// Cholesky's factorisation in double-double arithmetic, columns in order; a column that keeps no
/// more than 1e-12 of its squared length depends on those before it and is dropped.
struct TriangleFactors {
  /// The places of the columns that are kept, in order.
  private(set) var kept: [Int] = []
  /// The places of the columns that depend on those before them.
  private(set) var dropped: [Int] = []
  /// The coefficients of the kept columns.
  private(set) var coefficients: [DoubleDouble] = []
  /// The sum of squared residuals; 0 where it is within the rounding of the sums.
  private(set) var residual = 0.0
  private var root: [[DoubleDouble]] = []

  init(_ sums: TriangleSums) {
    for column in 0..<(sums.size - 1) {
      let (parts, left) = reduce(column, sums)
      guard left.high > 1e-12 * sums[column, column].high else {
        dropped.append(column)
        continue
      }
      kept.append(column)
      root.append(parts + [left.squareRoot])
    }
    let (parts, left) = reduce(sums.size - 1, sums)
    let rounding = 1e-15 * sums[sums.size - 1, sums.size - 1].high
    residual = left.high > rounding ? left.high : 0
    coefficients = solved(parts)
  }

  /// The inverse of the kept columns' cross product.
  var inverse: Matrix {
    var result = Matrix(rows: kept.count, columns: kept.count)
    for column in kept.indices {
      var side = kept.indices.map { DoubleDouble($0 == column ? 1 : 0) }
      for row in kept.indices {
        for other in 0..<row { side[row] = side[row] - root[row][other] * side[other] }
        side[row] = side[row] / root[row][row]
      }
      for (row, value) in solved(side).enumerated() { result[row, column] = value.high }
    }
    return result
  }

  /// A column's parts along the kept ones, and its squared length without them.
  private func reduce(
    _ column: Int, _ sums: TriangleSums
  ) -> (parts: [DoubleDouble], left: DoubleDouble) {
    var parts = [DoubleDouble]()
    var left = sums[column, column]
    for (place, other) in kept.enumerated() {
      var part = sums[column, other]
      for (earlier, value) in parts.enumerated() { part = part - value * root[place][earlier] }
      part = part / root[place][place]
      left = left - part * part
      parts.append(part)
    }
    return (parts, left)
  }

  private func solved(_ side: [DoubleDouble]) -> [DoubleDouble] {
    var result = side
    for row in result.indices.reversed() {
      result[row] = result[row] / root[row][row]
      for other in 0..<row { result[other] = result[other] - root[row][other] * result[row] }
    }
    return result
  }
}

import RealModule

/// The restricted likelihood of a random intercept model at one ratio of variances.
struct InterceptProfile {
  /// The variance between clusters over that within them.
  let ratio: Double
  /// The inverse of Q' V^-1 Q, V the rows' covariance over the variance within.
  let inverse: Matrix
  /// What the ratio adds to the coefficients, in terms of Q.
  let shift: [Double]
  /// The weighted sum of squared residuals.
  let sumOfSquares: Double
  /// Minus twice the logarithm of the likelihood, but for a constant.
  let criterion: Double
  /// Its slope over the ratio.
  let slope: Double

  /// Profiles the likelihood.
  ///
  /// V of a cluster of size n is I + ratio 11', its inverse I - ratio / (1 + n ratio) 11'.
  init(_ sums: InterceptSums, ratio: Double) {
    self.ratio = ratio
    let spreads = sums.sizes.map { 1 + ratio * $0 }
    var middle = Matrix(rows: sums.rank, columns: sums.rank)
    for place in 0..<sums.rank { middle[place, place] = 1 }
    var side = Array(repeating: 0.0, count: sums.rank)
    for (place, columns) in sums.columnSums.enumerated() {
      let factor = ratio / spreads[place]
      for row in columns.indices {
        side[row] -= factor * columns[row] * sums.residualSums[place]
        for column in columns.indices {
          middle[row, column] -= factor * columns[row] * columns[column]
        }
      }
    }
    let eigen = SymmetricEigen(middle)
    let inverse = eigen.mapped { 1 / $0 }
    let shift = inverse.times(side)
    self.inverse = inverse
    self.shift = shift
    let squares = Self.sumOfSquares(sums, spreads, shift, ratio)
    sumOfSquares = squares
    let freedom = Double(sums.rows - sums.rank)
    let determinants = spreads.reduce(0) { $0 + Double.log($1) }
    let logs = eigen.values.reduce(determinants) { $0 + Double.log($1) }
    criterion = logs + freedom * Double.log(squares)
    slope = zip(sums.columnSums, zip(sums.sizes, spreads)).enumerated().reduce(0) { sum, item in
      let (columns, (size, spread)) = item.element
      let left = sums.residualSums[item.offset] - Self.product(columns, shift)
      let change = Self.product(columns, inverse.times(columns)) + freedom * left * left / squares
      return sum + size / spread - change / (spread * spread)
    }
  }

  /// r' V^-1 r of the residuals r at the shifted coefficients: all squares within clusters, and the
  /// clusters' sums at less weight.
  private static func sumOfSquares(
    _ sums: InterceptSums, _ spreads: [Double], _ shift: [Double], _ ratio: Double
  ) -> Double {
    var result = sums.sumOfSquares + product(shift, shift)
    for (place, columns) in sums.columnSums.enumerated() {
      let left = sums.residualSums[place] - product(columns, shift)
      result -= ratio / spreads[place] * left * left
    }
    return result
  }

  private static func product(_ left: [Double], _ right: [Double]) -> Double {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

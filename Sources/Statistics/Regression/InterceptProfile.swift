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
  /// V of a cluster of size n is I + ratio 11'. Its inverse leaves what lies within clusters as it
  /// is, and divides the squared sums by n (1 + n ratio).
  init(_ sums: InterceptSums, ratio: Double) {
    self.ratio = ratio
    let rank = sums.rank
    var middle = Matrix(rows: rank, columns: rank)
    for row in 0..<rank {
      for column in 0..<rank { middle[row, column] = sums.within[row, column] }
    }
    var side = (0..<rank).map { sums.within[$0, rank] }
    for cluster in sums.clusters {
      let weight = 1 / (cluster.size * (1 + ratio * cluster.size))
      for row in 0..<rank {
        let part = weight * cluster.columns[row]
        side[row] += part * cluster.residual
        for column in 0..<rank { middle[row, column] += part * cluster.columns[column] }
      }
    }
    let eigen = SymmetricEigen(middle)
    inverse = eigen.mapped { 1 / $0 }
    shift = inverse.times(side)
    sumOfSquares = Self.sumOfSquares(sums, shift, ratio)
    let determinants = sums.clusters.reduce(0) { $0 + Double.log(onePlus: ratio * $1.size) }
    let logs = eigen.values.reduce(determinants) { $0 + Double.log($1) }
    criterion = logs + sums.freedom * Double.log(sumOfSquares)
    slope = Self.slope(sums, inverse, shift, (ratio, sums.freedom / sumOfSquares))
  }

  /// r' V^-1 r of the residuals r at the shifted coefficients.
  private static func sumOfSquares(
    _ sums: InterceptSums, _ shift: [Double], _ ratio: Double
  ) -> Double {
    let direction = shift.map { -$0 } + [1]
    let within = product(sums.within.times(direction), direction)
    return sums.clusters.reduce(within) { sum, cluster in
      let left = cluster.residual - product(cluster.columns, shift)
      return sum + left * left / (cluster.size * (1 + ratio * cluster.size))
    }
  }

  private static func slope(
    _ sums: InterceptSums, _ inverse: Matrix, _ shift: [Double],
    _ at: (ratio: Double, scale: Double)
  ) -> Double {
    sums.clusters.reduce(0) { sum, cluster in
      let spread = 1 + at.ratio * cluster.size
      let left = cluster.residual - product(cluster.columns, shift)
      let spent = product(cluster.columns, inverse.times(cluster.columns))
      return sum + cluster.size / spread - (spent + at.scale * left * left) / (spread * spread)
    }
  }

  private static func product(_ left: [Double], _ right: [Double]) -> Double {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

/// One cluster's part of bias-reduced linearisation with equal working variances.
///
/// With weights W, the weighted design QR, P = W^(-1/2) Q, S = W^(1/2) Q of the cluster and
/// N = Q'WQ of all rows, the residuals of the cluster have the working covariance
/// B = I - P S' - S P' + P N P'; without weights B = I - Q Q'. B differs from I in the few
/// directions of P and S only, so that its root is found there, whatever the cluster's size.
struct LinearisedCluster {
  /// W^(-1/2) Q.
  let unweighted: Matrix
  /// W^(1/2) Q.
  let weighted: Matrix
  /// B^(-1/2) W^(1/2) Q.
  let adjusted: Matrix

  init(basis: Matrix, rootWeights: [Double]?, sums: Matrix?) {
    unweighted = rootWeights.map { basis.scalingRows(by: $0.map { 1 / $0 }) } ?? basis
    weighted = rootWeights.map { basis.scalingRows(by: $0) } ?? basis
    let span = Self.orthonormal(sums == nil ? [basis] : [unweighted, weighted])
    let first = span.transposed.times(unweighted)
    let second = span.transposed.times(weighted)
    var middle = first.times(second.transposed)
    if let sums {
      middle = middle.plus(middle.transposed)
      middle = middle.plus(first.times(sums).times(first.transposed), times: -1)
    }
    middle = middle.scaled(by: -1)
    for place in 0..<middle.rows { middle[place, place] += 1 }
    let change = SymmetricEigen(middle).mapped { ($0 > 1e-12 ? 1 / $0.squareRoot() : 0) - 1 }
    adjusted = weighted.plus(span.times(change.times(second)))
  }

  /// Orthonormal columns that span the columns of some matrices.
  private static func orthonormal(_ matrices: [Matrix]) -> Matrix {
    let columns = matrices.flatMap { matrix in
      (0..<matrix.columns).map { matrix.column($0).map(DoubleDouble.init) }
    }
    let factors = OrthogonalFactors(columns, tolerance: 1e-13)
    return factors.roundedBasis(rows: matrices.first?.rows ?? 0)
  }
}

/// What sandwich covariances are made of: the orthonormal weighted design, the way back from it,
/// and the weighted residuals.
///
/// With the weighted design QR, a row or cluster adds R^-1 Q' r to the coefficients' error; the
/// covariance is the sum of the products of these.
///
/// Source: Cameron AC, Miller DL (2015), A practitioner's guide to cluster-robust inference, J Hum
/// Resour 50:317-372, doi:10.3368/jhr.50.2.317.
struct Sandwich: Sendable {
  /// The variance of a row that bias-reduced linearisation takes as true.
  enum WorkingVariance: Sendable {
    /// The same for all rows.
    case equal
    /// One divided by the row's weight.
    case inverseWeight
  }

  /// The orthonormal columns of the weighted design.
  let basis: Matrix
  /// The inverse of the triangle.
  let inverse: Matrix
  /// The weighted residuals.
  let residuals: [Double]
  /// The square roots of the weights; nothing for equal ones.
  let rootWeights: [Double]?
  /// What bias-reduced linearisation takes as true.
  let working: WorkingVariance

  var rows: Int { basis.rows }
  var rank: Int { basis.columns }

  /// The inverse of the weighted design's cross product.
  var bread: Matrix { inverse.transposed.crossProduct }

  /// The diagonal of the hat matrix.
  var leverages: [Double] {
    (0..<rows).map { row in
      (0..<rank).reduce(0) { $0 + basis[row, $1] * basis[row, $1] }
    }
  }

  /// What each row adds to each coefficient's error, for residuals changed by a method.
  func influences(_ residuals: [Double]) -> Matrix {
    basis.scalingRows(by: residuals).times(inverse.transposed)
  }

  func covariance(
    _ variance: RobustVariance, clusters: ClusterGroups?
  ) throws(Refusal) -> CoefficientCovariance? {
    guard variance.isClustered else { return rows > rank ? rowwise(variance) : nil }
    guard let clusters else { throw .tooFew("clusters", given: 0, needed: 2) }
    guard clusters.rows == rows else {
      throw .lengthsDiffer("the clusters", clusters.rows, "the outcome", rows)
    }
    guard clusters.count > 1, rows > rank else { return nil }
    switch variance {
    case .cr2: return linearised(clusters)
    case .cr3: return leavingOut(clusters)
    default: return summed(clusters).map { scaled($0, variance, clusters.count) }
    }
  }

  /// The covariance with a factor for small samples.
  private func scaled(
    _ matrix: Matrix, _ variance: RobustVariance, _ count: Int
  ) -> CoefficientCovariance {
    let size = (clusters: Double(count), rows: Double(rows), rank: Double(rank))
    let clusterFactor = size.clusters / (size.clusters - 1)
    let factor =
      switch variance {
      case .hc1: size.rows / (size.rows - size.rank)
      case .cr1: clusterFactor
      case .cr1s: clusterFactor * ((size.rows - 1) / (size.rows - size.rank))
      default: 1.0
      }
    return CoefficientCovariance(matrix: matrix.scaled(by: factor))
  }

  private func rowwise(_ variance: RobustVariance) -> CoefficientCovariance? {
    var changed = residuals
    if variance == .hc2 || variance == .hc3 {
      let rests = leverages.map { 1 - $0 }
      guard rests.allSatisfy({ $0 > 1e-12 }) else { return nil }
      changed = zip(residuals, rests).map { variance == .hc3 ? $0 / $1 : $0 / $1.squareRoot() }
    }
    return scaled(influences(changed).crossProduct, variance, 2)
  }

  private func summed(_ clusters: ClusterGroups) -> Matrix? {
    covariance(ofScores: clusters.members.map { score($0) })
  }

  /// Q' r over the rows of a cluster.
  func score(_ members: [Int]) -> [Double] {
    (0..<rank).map { column in
      members.reduce(0) { $0 + basis[$1, column] * residuals[$1] }
    }
  }

  /// The covariance from the clusters' scores; nothing if one is undefined.
  func covariance(ofScores scores: [[Double]?]) -> Matrix? {
    var influences = Matrix(rows: scores.count, columns: rank)
    for (row, score) in scores.enumerated() {
      guard let score else { return nil }
      for (column, value) in inverse.times(score).enumerated() {
        influences[row, column] = value
      }
    }
    return influences.crossProduct
  }
}

extension Sandwich {
  /// The covariance that nearly is the one of leaving out one cluster at a time (CR3).
  ///
  /// The score
  /// is (I - Q_g' Q_g)^-1 Q_g' r_g. Nothing if a cluster alone fixes a coefficient.
  func leavingOut(_ clusters: ClusterGroups) -> CoefficientCovariance? {
    let scores = clusters.members.map { members -> [Double]? in
      let eigen = SymmetricEigen(basis.rows(members).crossProduct)
      guard eigen.values.allSatisfy({ 1 - $0 > 1e-12 }) else { return nil }
      return eigen.mapped { 1 / (1 - $0) }.times(score(members))
    }
    return covariance(ofScores: scores).map { CoefficientCovariance(matrix: $0) }
  }

  /// The covariance by bias-reduced linearisation (CR2); nothing beyond the size that can be gone
  /// through.
  func linearised(_ clusters: ClusterGroups) -> CoefficientCovariance? {
    switch working {
    case .equal: linearisedEqual(clusters)
    case .inverseWeight: linearisedWeighted(clusters)
    }
  }

  private func linearisedEqual(_ clusters: ClusterGroups) -> CoefficientCovariance? {
    let sums = rootWeights.map { basis.scalingRows(by: $0).crossProduct }
    var tally = SatterthwaiteTally(inverse: inverse, sums: sums)
    var scores = [[Double]?]()
    for members in clusters.members {
      let cluster = LinearisedCluster(
        basis: basis.rows(members), rootWeights: rootWeights.map { all in members.map { all[$0] } },
        sums: sums)
      tally.add(cluster)
      let raw = members.map { residuals[$0] / (rootWeights?[$0] ?? 1) }
      scores.append(cluster.adjusted.transposedTimes(raw))
    }
    return covariance(ofScores: scores).map {
      CoefficientCovariance(matrix: $0, freedom: tally.freedom)
    }
  }

  /// With weights that are inverse working variances: the score is
  /// Q' B^(-1/2) W^-1 r with B = W^-1 (I - Q Q') W^-1, all of one cluster.
  private func linearisedWeighted(_ clusters: ClusterGroups) -> CoefficientCovariance? {
    let work = clusters.members.reduce(0.0) { sum, members in
      let size = Double(members.count)
      return sum + size * size * size
    }
    guard work < 3e8 else { return nil }
    let scores = clusters.members.map { members -> [Double]? in
      let part = basis.rows(members)
      let inverses = members.map { row in
        rootWeights.map { 1 / ($0[row] * $0[row]) } ?? 1
      }
      let scaled = part.scalingRows(by: inverses)
      var middle = scaled.transposed.crossProduct.scaled(by: -1)
      for (place, weight) in inverses.enumerated() { middle[place, place] += weight * weight }
      let root = SymmetricEigen(middle).inverseRoot
      let raw = zip(members, inverses).map { residuals[$0] * $1 }
      return part.transposedTimes(root.times(raw))
    }
    return covariance(ofScores: scores).map { CoefficientCovariance(matrix: $0) }
  }
}

extension SymmetricEigen {
  /// The pseudo-inverse of the square root; eigenvalues up to 1e-12 of the largest count as 0.
  var inverseRoot: Matrix {
    let limit = 1e-12 * values.reduce(0) { max($0, abs($1)) }
    return mapped { $0 > limit ? 1 / $0.squareRoot() : 0 }
  }
}

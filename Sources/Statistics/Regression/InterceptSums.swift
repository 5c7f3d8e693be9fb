import RealModule

/// The sums by cluster that a random intercept model follows from.
///
/// In terms of the orthonormal design Q and the residuals r of the line without clusters: the size,
/// the sum of Q and the sum of r of each cluster, and the products of what Q and r deviate from
/// their means within clusters.
struct InterceptSums {
  /// The sums of one cluster.
  struct Cluster {
    /// How many rows it has.
    let size: Double
    /// The sums of the orthonormal columns.
    let columns: [Double]
    /// The sum of the residuals.
    let residual: Double
  }

  /// The sums of each cluster.
  let clusters: [Cluster]
  /// The cross product of the orthonormal columns within clusters, residuals last.
  let within: Matrix
  /// The rows less the columns.
  let freedom: Double
  /// How many columns there are.
  let rank: Int

  init(_ line: LinearModel, _ groups: ClusterGroups) {
    let basis = line.sandwich.basis
    let columns = (0..<basis.columns).map { basis.column($0) } + [line.sandwich.residuals]
    var deviations = Matrix(rows: line.rows, columns: columns.count)
    var clusters = [Cluster]()
    for members in groups.members {
      let sums = columns.map { column in members.reduce(0) { $0 + column[$1] } }
      let size = Double(members.count)
      for (place, column) in columns.enumerated() {
        for row in members { deviations[row, place] = column[row] - sums[place] / size }
      }
      clusters.append(
        Cluster(size: size, columns: Array(sums.dropLast()), residual: sums[basis.columns]))
    }
    self.clusters = clusters
    within = deviations.crossProduct
    freedom = Double(line.residualFreedom)
    rank = line.rank
  }

  /// The ratio of the variances with the largest restricted likelihood.
  ///
  /// The slope's sign is taken on 240 points from 1e-9 to 1e9; each change from falling to rising
  /// holds a minimum of the criterion, found by bisection and interpolation.
  func bestRatio() throws(Refusal) -> Double {
    let points = (0...240).map { -20.7 + 41.4 * Double($0) / 240 }
    let slopes = points.map { slope(atLog: $0) }
    guard slopes.last.map({ $0 > 0 }) ?? false else {
      throw .noVariation("the outcome within clusters")
    }
    var best = InterceptProfile(self, ratio: 0)
    for place in 1..<points.count where slopes[place - 1] < 0 && slopes[place] >= 0 {
      let bracket = points[place - 1]...points[place]
      guard let root = BracketedRoot.find(in: bracket, of: { slope(atLog: $0) }) else { continue }
      let profile = InterceptProfile(self, ratio: Double.exp(root))
      if profile.criterion < best.criterion { best = profile }
    }
    return best.ratio
  }

  private func slope(atLog logRatio: Double) -> Double {
    let ratio = Double.exp(logRatio)
    return ratio * InterceptProfile(self, ratio: ratio).slope
  }
}

import RealModule

/// The sums by cluster that a random intercept model follows from.
///
/// In terms of the orthonormal design Q and the residuals r of the line without clusters, so that
/// Q'Q = I and Q'r = 0, nothing more than each cluster's size, sum of Q and sum of r is needed.
struct InterceptSums {
  /// The size of each cluster.
  let sizes: [Double]
  /// The sums of the orthonormal columns over each cluster.
  let columnSums: [[Double]]
  /// The sum of the residuals over each cluster.
  let residualSums: [Double]
  /// The sum of all squared residuals.
  let sumOfSquares: Double
  /// How many rows there are.
  let rows: Int
  /// How many columns there are.
  let rank: Int

  init(_ line: LinearModel, _ clusters: ClusterGroups) {
    let sandwich = line.sandwich
    sizes = clusters.members.map { Double($0.count) }
    columnSums = clusters.members.map { members in
      (0..<sandwich.rank).map { column in
        members.reduce(0) { $0 + sandwich.basis[$1, column] }
      }
    }
    residualSums = clusters.members.map { members in
      members.reduce(0) { $0 + sandwich.residuals[$1] }
    }
    sumOfSquares = line.residualSumOfSquares
    rows = line.rows
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

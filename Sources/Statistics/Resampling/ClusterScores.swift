/// What a wild cluster bootstrap needs of its regression: one number and one row for each cluster.
///
/// Let q be the tested column, the others taken out, at unit length, and u the residuals without it.
/// With one sign a cluster, the coefficient is proportional to the signed sum of q'u over clusters,
/// and cluster g's score q'e, e being the new residuals, to the signed sum of a row of
/// `matrix`. The rows of the data are not needed again.
///
/// Source: Roodman D, Nielsen MO, MacKinnon JG, Webb MD (2019), Fast and wild: bootstrap inference in
/// Stata using boottest, Stata J 19:4-60, doi:10.1177/1536867X19830877.
struct ClusterScores {
  /// The coefficient.
  let estimate: Double
  /// The sum of q'u of each cluster.
  let sums: [Double]
  /// The part of each cluster's residuals in each cluster's score; column after column.
  let matrix: [Double]
  /// Scores whose squares sum to less than this are 0 but for rounding.
  private let negligible: Double

  /// How many clusters there are.
  var count: Int { sums.count }

  init(
    outcome: [Double], design: DesignMatrix, term: String, clusters: ClusterGroups
  ) throws(Refusal) {
    try Self.check(outcome, design, term, clusters)
    let others = design.names.indices.filter { design.names[$0] != term }
    let own = design.names.indices.filter { design.names[$0] == term }
    let factors = OrthogonalFactors(
      design.keeping(others + own), tolerance: LinearModel.usualTolerance)
    guard factors.kept.last == others.count, let direction = factors.basis.last else {
      throw .dependentColumns([term])
    }
    let (coefficients, rest) = factors.solve(outcome.map(DoubleDouble.init))
    estimate = coefficients.last?.high ?? .nan
    var along = DoubleDouble.zero
    for row in outcome.indices { along += direction[row] * DoubleDouble(outcome[row]) }
    let residuals = zip(rest, direction).map { ($0 + $1 * along).high }
    let basis = factors.basis.map { $0.map(\.high) }
    let left = clusters.members.map { rows in
      basis.map { column in rows.reduce(0) { $0 + column[$1] * residuals[$1] } }
    }
    let directionSums = clusters.members.map { rows in
      basis.map { column in rows.reduce(0) { $0 + column[$1] * direction[$1].high } }
    }
    sums = left.map { $0.last ?? 0 }
    matrix = Self.matrix(left: left, directionSums: directionSums)
    let size = residuals.reduce(0) { $0 + $1 * $1 }
    negligible = size * 1e-24
  }

  private static func check(
    _ outcome: [Double], _ design: DesignMatrix, _ term: String, _ clusters: ClusterGroups
  ) throws(Refusal) {
    guard outcome.count == design.rows else {
      throw .lengthsDiffer("the outcome", outcome.count, "the design", design.rows)
    }
    guard clusters.rows == design.rows else {
      throw .lengthsDiffer("the clusters", clusters.rows, "the design", design.rows)
    }
    try DesignMatrix.check(outcome, of: "the outcome")
    guard design.names.contains(term) else {
      throw .outOfRange("the tested column", allowed: design.names.joined(separator: ", "))
    }
    guard clusters.count >= 2 else {
      throw .tooFew("clusters", given: clusters.count, needed: 2)
    }
    guard clusters.count <= 2_000 else { throw .tooMany("clusters", limit: 2_000) }
  }

  private static func matrix(left: [[Double]], directionSums: [[Double]]) -> [Double] {
    left.enumerated().flatMap { source, parts in
      directionSums.enumerated().map { target, sums in
        let own = source == target ? parts.last ?? 0 : 0
        return own - zip(sums, parts).reduce(0) { $0 + $1.0 * $1.1 }
      }
    }
  }

  /// The observed t statistic; nothing where the standard error is 0.
  var statistic: Double? {
    let scores = scores(of: [Double](repeating: 1, count: count))
    let square = scores.reduce(0) { $0 + $1 * $1 }
    return square > negligible ? sums.reduce(0, +) / square.squareRoot() : nil
  }

  /// The clusters' scores for some signs.
  func scores(of signs: [Double]) -> [Double] {
    var scores = [Double](repeating: 0, count: count)
    for source in 0..<count {
      for target in 0..<count { scores[target] += signs[source] * matrix[source * count + target] }
    }
    return scores
  }

  /// The t statistic of a coefficient and squared scores; infinite where the scores are 0.
  @inline(__always)
  func statistic(sum: Double, square: Double) -> Double {
    square > negligible ? sum / square.squareRoot() : (sum < 0 ? -.infinity : .infinity)
  }
}

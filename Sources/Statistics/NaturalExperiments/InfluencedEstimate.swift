/// An estimate with what each area adds to its error.
///
/// Where an estimate rests on a single area on one side, that area has no influence, as it is its
/// own mean: its variance cannot be known, and so neither can that of anything made of it.
///
/// Source: Callaway B, Sant'Anna PHC (2021), Difference-in-differences with multiple time periods,
/// J Econom 225:200-230, doi:10.1016/j.jeconom.2020.12.001.
struct InfluencedEstimate: Sendable, Hashable {
  let estimate: Double
  let influences: [Double]
  /// Whether it, or a part of it, has a single area on one side.
  let restsOnOneArea: Bool

  /// The plain mean of estimates.
  static func mean(_ estimates: [InfluencedEstimate]) -> InfluencedEstimate {
    combination(estimates, weights: estimates.map { _ in 1 / Double(estimates.count) })
  }

  /// The sum of estimates times weights.
  static func combination(
    _ estimates: [InfluencedEstimate], weights: [Double]
  ) -> InfluencedEstimate {
    InfluencedEstimate(
      estimate: zip(estimates, weights).reduce(0) { $0 + $1.0.estimate * $1.1 },
      influences: combinedInfluences(estimates, weights),
      restsOnOneArea: estimates.contains(where: \.restsOnOneArea))
  }

  private static func combinedInfluences(
    _ estimates: [InfluencedEstimate], _ weights: [Double]
  ) -> [Double] {
    let count = estimates.map(\.influences.count).min() ?? 0
    var sums = [Double](repeating: 0, count: count)
    for (estimate, weight) in zip(estimates, weights) {
      for place in sums.indices { sums[place] += weight * estimate.influences[place] }
    }
    return sums
  }

  /// The root of the sum of squared influences, over the areas; nothing where all are 0 but for
  /// rounding.
  func formulaError(resolution: Double) -> Double? {
    guard !influences.isEmpty else { return nil }
    let squares = influences.reduce(0) { $0 + $1 * $1 }
    let error = squares.squareRoot() / Double(influences.count)
    return error > resolution ? error : nil
  }
}

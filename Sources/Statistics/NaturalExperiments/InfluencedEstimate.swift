/// An estimate with what each area adds to its error.
///
/// The influences are absent where an estimate rests on a single area on one side, whose variance
/// cannot be known; so then are those of everything made of it.
struct InfluencedEstimate: Sendable, Hashable {
  let estimate: Double
  let influences: [Double]?

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
      influences: combinedInfluences(estimates, weights))
  }

  private static func combinedInfluences(
    _ estimates: [InfluencedEstimate], _ weights: [Double]
  ) -> [Double]? {
    guard let count = estimates.first?.influences?.count else { return nil }
    var sums = [Double](repeating: 0, count: count)
    for (estimate, weight) in zip(estimates, weights) {
      guard let own = estimate.influences else { return nil }
      for place in sums.indices { sums[place] += weight * own[place] }
    }
    return sums
  }

  /// The standard error; nothing where the influences are absent, or all 0 but for rounding.
  func standardError(resolution: Double) -> Double? {
    guard let influences, !influences.isEmpty else { return nil }
    let squares = influences.reduce(0) { $0 + $1 * $1 }
    let error = squares.squareRoot() / Double(influences.count)
    return error > resolution ? error : nil
  }
}

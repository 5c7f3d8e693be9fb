/// How far a rank statistic lies from its mean, read by the normal law.
struct RankDeviation: Sendable {
  /// The statistic less its mean.
  let distance: Double
  /// The standard deviation of the statistic.
  let deviation: Double

  /// The p value; nothing where the statistic can have one value only.
  ///
  /// - Parameters:
  ///   - alternative: the direction of the test.
  ///   - method: whether the distance is shortened by one half.
  /// - Returns: the p value, or nothing.
  func pValue(_ alternative: Alternative, _ method: RankMethod) -> Double? {
    guard deviation > 0 else { return nil }
    let half = method == .normalCorrected ? 0.5 : 0
    switch alternative {
    case .twoSided:
      let shortened = max(0, abs(distance) - half)
      return min(1, 2 * Normal.upperTail(shortened / deviation))
    case .less: return Normal.upperTail(-(distance + half) / deviation)
    case .greater: return Normal.upperTail((distance - half) / deviation)
    }
  }

  /// Which of some values in order are limits by the normal law; rounded to the wider ones.
  ///
  /// Source: Hollander M, Wolfe DA, Chicken E (2014), Nonparametric statistical methods, 3rd
  /// edition, section 4.3, Wiley, ISBN 978-0-470-38737-5.
  ///
  /// - Parameters:
  ///   - centre: the statistic's mean.
  ///   - level: the confidence level.
  /// - Returns: the place from either end, 1 being the outermost.
  func limitPlace(centre: Double, level: Level) -> Int {
    let place = (centre - level.z * deviation).rounded(.down)
    return place >= 1 ? Int(exactly: place) ?? 1 : 1
  }
}

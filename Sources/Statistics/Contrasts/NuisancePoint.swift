import RealModule

/// The probability of a region at one share that both groups have.
struct NuisancePoint {
  /// The logit of the share.
  let logit: Double
  /// The logarithm of the region's probability.
  let logProbability: Double
  /// The slope of that logarithm over the logit: the mean number with the characteristic within
  /// the region less that of all tables.
  let slope: Double
}

extension NuisancePoint {
  /// The point of two regions together that have no table in common.
  func adding(_ other: NuisancePoint) -> NuisancePoint {
    let together = logProbability.logAdding(other.logProbability)
    guard together > -.infinity else { return self }
    return NuisancePoint(
      logit: logit, logProbability: together,
      slope: slope * Double.exp(logProbability - together)
        + other.slope * Double.exp(other.logProbability - together))
  }
}

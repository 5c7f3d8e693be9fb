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

/// The probability of a region of tables as it depends on the share that both groups have.
struct NuisanceCurve {
  /// The number in both groups.
  let total: Int
  /// The larger of the logarithms of the probabilities at shares of 0 and 1.
  let logAtEnds: Double
  private let sides: [OneSidedNuisanceCurve]

  /// Makes the curve of a region.
  ///
  /// - Parameter sides: for each side of the region the logarithms of its conditional
  ///   probabilities given 0 to N children with the characteristic.
  init(_ sides: [[Double]]) {
    total = (sides.first?.count ?? 1) - 1
    self.sides = sides.map(OneSidedNuisanceCurve.init)
    let atZero = sides.reduce(-Double.infinity) { $0.logAdding($1.first ?? 0) }
    let atOne = sides.reduce(-Double.infinity) { $0.logAdding($1.last ?? 0) }
    logAtEnds = max(atZero, atOne)
  }

  /// The probability and its slope at a logit.
  func point(at logit: Double) -> NuisancePoint {
    let nothing = NuisancePoint(logit: logit, logProbability: -.infinity, slope: 0)
    return sides.reduce(nothing) { $0.adding($1.point(at: logit)) }
  }

  /// How far the curve may rise above both ends of a stretch.
  func bulge(from left: NuisancePoint, to right: NuisancePoint) -> Double {
    let nearest = left.logit < 0 && right.logit > 0 ? 0 : min(abs(left.logit), abs(right.logit))
    let share = Complements(logit: nearest)
    let width = right.logit - left.logit
    return Double(total) * share.share * share.rest * width * width / 8
  }
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

extension Complements {
  /// The share of a logit.
  init(logit: Double) {
    self.init(share: 1 / (1 + Double.exp(-logit)), rest: 1 / (1 + Double.exp(logit)))
  }
}

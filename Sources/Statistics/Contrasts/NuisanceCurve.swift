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
  private let logTails: [Double]
  /// log r(m) + log of N over m, up to a constant.
  private let logWeights: [Double]

  init(_ logTails: [Double]) {
    let total = logTails.count - 1
    let half = Complements(share: 0.5, rest: 0.5)
    self.total = total
    self.logTails = logTails
    logWeights = logTails.indices.map { events in
      logTails[events]
        + SpecialFunctions.logBinomialWeight(
          Double(events), and: Double(total - events), share: half)
    }
  }

  /// The probability and its slope at a logit.
  func point(at logit: Double) -> NuisancePoint {
    let share = Self.share(logit)
    let heaviest = heaviest(at: logit)
    guard heaviest.log > -.infinity else {
      return NuisancePoint(logit: logit, logProbability: -.infinity, slope: 0)
    }
    var sum = 0.0
    var moment = 0.0
    for events in logWeights.indices {
      let log = logWeights[events] + Double(events) * logit - heaviest.log
      guard log > -45 else { continue }
      let weight = Double.exp(log)
      sum += weight
      moment += weight * Double(events - heaviest.events)
    }
    let anchor =
      logTails[heaviest.events]
      + SpecialFunctions.logBinomialWeight(
        Double(heaviest.events), and: Double(total - heaviest.events), share: share)
    let mean = Double(heaviest.events) + moment / sum
    return NuisancePoint(
      logit: logit, logProbability: anchor + Double.log(sum),
      slope: mean * share.rest - (Double(total) - mean) * share.share)
  }

  /// How far the curve may rise above both ends of a stretch.
  func bulge(from left: NuisancePoint, to right: NuisancePoint) -> Double {
    let nearest = left.logit < 0 && right.logit > 0 ? 0 : min(abs(left.logit), abs(right.logit))
    let share = Self.share(nearest)
    let width = right.logit - left.logit
    return Double(total) * share.share * share.rest * width * width / 8
  }

  private func heaviest(at logit: Double) -> (events: Int, log: Double) {
    var heaviest = (events: 0, log: -Double.infinity)
    for events in logWeights.indices {
      let log = logWeights[events] + Double(events) * logit
      if log > heaviest.log { heaviest = (events, log) }
    }
    return heaviest
  }

  private static func share(_ logit: Double) -> Complements {
    Complements(share: 1 / (1 + Double.exp(-logit)), rest: 1 / (1 + Double.exp(logit)))
  }
}

import RealModule

/// The probability of a one-sided region of tables by the share that both groups have.
///
/// The terms r(m) B(m; N, p) are summed outwards from the largest by their ratios, the largest one
/// being exact on the log scale; none of r is 0 between two that are not.
struct OneSidedNuisanceCurve {
  private let total: Int
  private let logTails: [Double]
  /// log r(m) + log of N over m, up to a constant.
  private let logWeights: [Double]
  /// The weight of m + 1 over that of m.
  private let ratios: [Double]

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
    ratios = (0..<total).map { events in
      guard logTails[events] > -.infinity else { return 0 }
      let change = Double.exp(logTails[events + 1] - logTails[events])
      return change * Double(total - events) / Double(events + 1)
    }
  }

  /// The probability and its slope at a logit.
  func point(at logit: Double) -> NuisancePoint {
    let share = Complements(logit: logit)
    let heaviest = heaviest(at: logit)
    guard logWeights[heaviest] > -.infinity else {
      return NuisancePoint(logit: logit, logProbability: -.infinity, slope: 0)
    }
    let odds = Double.exp(logit)
    let (above, rise) = sumAbove(heaviest, odds: odds)
    let (below, fall) = sumBelow(heaviest, odds: odds)
    let sum = 1 + above + below
    let anchor =
      logTails[heaviest]
      + SpecialFunctions.logBinomialWeight(
        Double(heaviest), and: Double(total - heaviest), share: share)
    let mean = Double(heaviest) + (rise - fall) / sum
    return NuisancePoint(
      logit: logit, logProbability: anchor + Double.log(sum),
      slope: mean * share.rest - (Double(total) - mean) * share.share)
  }

  private func heaviest(at logit: Double) -> Int {
    var heaviest = 0
    var largest = -Double.infinity
    for events in logWeights.indices {
      let log = logWeights[events] + Double(events) * logit
      if log > largest { (heaviest, largest) = (events, log) }
    }
    return heaviest
  }

  /// The terms above the largest one over it, and those times their distance.
  private func sumAbove(_ heaviest: Int, odds: Double) -> (Double, Double) {
    var (sum, moment, term, place) = (0.0, 0.0, 1.0, heaviest)
    while place < total, term > 1e-40 {
      term *= ratios[place] * odds
      place += 1
      sum += term
      moment += term * Double(place - heaviest)
    }
    return (sum, moment)
  }

  /// The terms below the largest one over it, and those times their distance.
  private func sumBelow(_ heaviest: Int, odds: Double) -> (Double, Double) {
    var (sum, moment, term, place) = (0.0, 0.0, 1.0, heaviest)
    while place > 0, term > 1e-40, ratios[place - 1] > 0 {
      term /= ratios[place - 1] * odds
      place -= 1
      sum += term
      moment += term * Double(heaviest - place)
    }
    return (sum, moment)
  }
}

import RealModule

/// The score interval of an odds ratio: all odds ratios that a score test accepts.
///
/// The limits are the odds ratios w at which (n1 (p1 - P1))^2 (1/(n1 P1 Q1) + 1/(n2 P2 Q2)) = z^2,
/// P1 and P2 being the most likely shares with that odds ratio.
///
/// Source: Miettinen O, Nurminen M (1985), Stat Med 4:213-226, doi:10.1002/sim.4780040211.
struct OddsRatioScore {
  private let pair: ProportionPair
  private let criterion: Double

  init(_ pair: ProportionPair, z: Double, factor: Double) {
    self.pair = pair
    criterion = z * z * factor
  }

  /// From 0 where the observed odds ratio is 0, to infinity where it is infinite.
  var interval: Interval? {
    let noneMore = pair.first.count == 0 || pair.second.rest == 0
    let noneLess = pair.second.count == 0 || pair.first.rest == 0
    let ratio = pair.oddsRatio ?? 1
    let centre = noneMore || noneLess ? 0 : Double.log(ratio)
    let lower = noneMore ? 0 : limit(from: centre, direction: -1)
    let upper = noneLess ? Double.infinity : limit(from: centre, direction: 1)
    guard let lower, let upper else { return nil }
    return Interval(lower: lower, upper: upper)
  }

  private func limit(from centre: Double, direction: Double) -> Double? {
    var inside = centre
    while excess(atLog: inside) > 0, abs(inside) < 300 { inside -= direction }
    var outside = inside + direction
    while excess(atLog: outside) <= 0, abs(outside) < 300 {
      inside = outside
      outside += direction
    }
    let bracket = min(inside, outside)...max(inside, outside)
    return BracketedRoot.find(in: bracket, of: excess(atLog:)).map(Double.exp)
  }

  private func excess(atLog logRatio: Double) -> Double {
    let ratio = Double.exp(logRatio)
    let second = likelySecond(logRatio)
    let odds = ratio * second.share / second.rest
    let share = odds / (1 + odds)
    let rest = 1 / (1 + odds)
    let distance = pair.first.count * rest - pair.first.rest * share
    let information = pair.first.total * share * rest
    let otherInformation = pair.second.total * second.share * second.rest
    return distance * distance * (1 / information + 1 / otherInformation) - criterion
  }

  /// The most likely second share and what is missing to 1.
  ///
  /// Both are roots of one quadratic, for events at the odds ratio and for the others at its
  /// inverse; they share the discriminant, which has no negative term from an odds ratio of 1 on.
  private func likelySecond(_ logRatio: Double) -> Complements {
    let isAbove = logRatio >= 0
    let growth = Double.expMinusOne(abs(logRatio))
    let events = pair.first.count + pair.second.count
    let others = pair.first.rest + pair.second.rest
    let (counted, rest) = isAbove ? (events, others) : (others, events)
    let linear = pair.first.total * (1 + growth) + pair.second.total - counted * growth
    let square = pair.second.total * growth
    let root = (linear * linear + 4 * square * counted).squareRoot()
    let inverse = 1 / (1 + growth)
    let opposite = pair.first.total * inverse + pair.second.total + rest * growth * inverse
    let likely = Complements(
      share: linear > 0 ? 2 * counted / (linear + root) : (root - linear) / (2 * square),
      rest: 2 * rest / (opposite + root * inverse))
    return isAbove ? likely : likely.swapped
  }
}

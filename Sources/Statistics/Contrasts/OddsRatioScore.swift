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
    let second = likelySecondShare(Double.exp(logRatio))
    let odds = Double.exp(logRatio) * second / (1 - second)
    let first = odds / (1 + odds)
    let distance = pair.first.count - pair.first.total * first
    let information = pair.first.total * first / (1 + odds)
    let otherInformation = pair.second.total * second * (1 - second)
    return distance * distance * (1 / information + 1 / otherInformation) - criterion
  }

  /// The positive root of the quadratic that the most likely second share fulfils.
  private func likelySecondShare(_ ratio: Double) -> Double {
    let events = pair.first.count + pair.second.count
    let square = pair.second.total * (ratio - 1)
    let linear = pair.first.total * ratio + pair.second.total - events * (ratio - 1)
    let root = (linear * linear + 4 * square * events).squareRoot()
    return linear > 0 ? 2 * events / (linear + root) : (root - linear) / (2 * square)
  }
}

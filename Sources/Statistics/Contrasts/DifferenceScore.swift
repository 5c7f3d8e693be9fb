/// The score interval of a difference of two shares: all differences that a score test accepts.
///
/// The limits are the differences d at which (p1 - p2 - d)^2 = z^2 V(d), V being the variance at
/// the most likely shares that differ by d.
///
/// Source: Miettinen O, Nurminen M (1985), Stat Med 4:213-226, doi:10.1002/sim.4780040211.
struct DifferenceScore {
  private let pair: ProportionPair
  private let criterion: Double

  init(_ pair: ProportionPair, z: Double, factor: Double) {
    self.pair = pair
    criterion = z * z * factor
  }

  /// The interval around the observed difference.
  func interval(around observed: Double) -> Interval {
    Interval(
      lower: limit(from: observed, to: -1, observed: observed),
      upper: limit(from: observed, to: 1, observed: observed))
  }

  private func limit(from start: Double, to end: Double, observed: Double) -> Double {
    let nudged = start + (end < start ? -1e-10 : 1e-10)
    guard abs(nudged) < 1 else { return end }
    let bracket = min(nudged, end)...max(nudged, end)
    return BracketedRoot.find(in: bracket) { excess(at: $0, observed: observed) } ?? start
  }

  private func excess(at difference: Double, observed: Double) -> Double {
    let distance = observed - difference
    return distance * distance - criterion * variance(at: difference)
  }

  private func variance(at difference: Double) -> Double {
    let second = likelySecondShare(difference)
    let first = min(1, max(0, second + difference))
    return first * (1 - first) / pair.first.total + second * (1 - second) / pair.second.total
  }

  /// The most likely second share if the first is larger by a given difference.
  ///
  /// The likelihood has one peak, so the sign of its slope is followed by bisection.
  private func likelySecondShare(_ difference: Double) -> Double {
    var low = max(0, -difference)
    var high = min(1, 1 - difference)
    for _ in 0..<80 {
      let middle = (low + high) / 2
      if middle <= low || middle >= high { break }
      if slope(second: middle, difference: difference) > 0 { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  private func slope(second: Double, difference: Double) -> Double {
    let first = second + difference
    return part(pair.first.count, first) - part(pair.first.rest, 1 - first)
      + part(pair.second.count, second) - part(pair.second.rest, 1 - second)
  }

  private func part(_ count: Double, _ share: Double) -> Double {
    count == 0 ? 0 : count / max(share, .leastNormalMagnitude)
  }
}

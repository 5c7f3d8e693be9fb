import RealModule

/// The score interval of a ratio of two shares: all ratios that a score test accepts.
///
/// The limits are the ratios t at which (p1 - t p2)^2 = z^2 V(t), V being the variance at the most
/// likely shares with that ratio.
///
/// Source: Koopman PAR (1984), Biometrics 40:513-517, doi:10.2307/2531405.
struct RatioScore {
  private let pair: ProportionPair
  private let criterion: Double

  init(_ pair: ProportionPair, z: Double, factor: Double) {
    self.pair = pair
    criterion = z * z * factor
  }

  /// From 0 where the first count is 0, to infinity where the second is.
  var interval: Interval? {
    let ratio = pair.ratio ?? 1
    let centre = ratio > 0 && ratio < .infinity ? Double.log(ratio) : 0
    let lower = pair.first.count == 0 ? 0 : limit(from: centre, direction: -1)
    let upper = pair.second.count == 0 ? Double.infinity : limit(from: centre, direction: 1)
    guard let lower, let upper else { return nil }
    return Interval(lower: lower, upper: upper)
  }

  private func limit(from centre: Double, direction: Double) -> Double? {
    var inside = centre + direction * 1e-10
    while excess(atLog: inside) > 0, abs(inside) < 600 { inside -= direction }
    var step = 0.5
    var outside = inside + direction * step
    while excess(atLog: outside) <= 0, abs(outside) < 600 {
      inside = outside
      step *= 2
      outside = inside + direction * step
    }
    let bracket = min(inside, outside)...max(inside, outside)
    return BracketedRoot.find(in: bracket, of: excess(atLog:)).map(Double.exp)
  }

  private func excess(atLog logRatio: Double) -> Double {
    let ratio = Double.exp(logRatio)
    let distance =
      pair.first.count / pair.first.total - ratio * pair.second.count / pair.second.total
    return (distance * distance - criterion * variance(at: ratio)) / max(1, ratio * ratio)
  }

  private func variance(at ratio: Double) -> Double {
    let second = min(likelySecondShare(ratio), 1, 1 / ratio)
    let first = ratio * second
    return first * max(0, 1 - first) / pair.first.total
      + ratio * first * (1 - second) / pair.second.total
  }

  /// The smaller root of the quadratic that the most likely second share fulfils.
  private func likelySecondShare(_ ratio: Double) -> Double {
    let square = (pair.first.total + pair.second.total) * ratio
    let linear =
      pair.first.total * ratio + pair.first.count + pair.second.total + pair.second.count * ratio
    let constant = pair.first.count + pair.second.count
    let discriminant = max(0, linear * linear - 4 * square * constant)
    return 2 * constant / (linear + discriminant.squareRoot())
  }
}

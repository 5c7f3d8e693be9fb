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
    let below = logRatio <= 0
    let numerator = below ? pair.first : pair.second
    let reference = below ? pair.second : pair.first
    let growth = Double.expMinusOne(-abs(logRatio))
    let difference =
      differenceOfProducts(
        numerator.count, reference.total, reference.count, numerator.total)
      / (numerator.total * reference.total)
    let distance = difference - growth * (reference.count / reference.total)
    return distance * distance
      - criterion * variance(of: numerator, against: reference, growth: growth)
  }

  /// The variance of p1 - t p2 at the most likely shares with the ratio t = 1 + growth, at most 1.
  ///
  /// A ratio above 1 is that of the two groups exchanged, turned over.
  private func variance(
    of numerator: Proportion, against reference: Proportion, growth: Double
  ) -> Double {
    let ratio = 1 + growth
    let likely = likelyReference(numerator, reference, growth: growth)
    let share = ratio * likely.share
    let rest = ratio * likely.rest - growth
    return share * rest / numerator.total + ratio * share * likely.rest / reference.total
  }

  /// The most likely share of the reference group: the smaller root of a quadratic.
  ///
  /// What is missing to 1 is found from the quadratic in the remainder, so that shares near 1 keep
  /// their digits too; no term of the discriminant is negative where the ratio is at most 1.
  private func likelyReference(
    _ numerator: Proportion, _ reference: Proportion, growth: Double
  ) -> Complements {
    let ratio = 1 + growth
    let size = numerator.total + reference.total
    let linear =
      numerator.total * ratio + numerator.count + reference.total + reference.count * ratio
    let mirrored = (size + reference.rest) * growth + numerator.rest + reference.rest
    let constant = -growth * reference.rest
    let root = (mirrored * mirrored + 4 * size * ratio * constant).squareRoot()
    let rest =
      mirrored > 0
      ? (mirrored + root) / (2 * size * ratio) : 2 * constant / max(root - mirrored, 1e-300)
    return Complements(
      share: 2 * (numerator.count + reference.count) / (linear + root), rest: rest)
  }
}

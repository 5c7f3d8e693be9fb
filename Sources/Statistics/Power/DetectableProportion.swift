/// The smallest change of a share that a comparison of two groups would probably find.
///
/// The shares nearest to a baseline, above and below it, that a two-group comparison finds with the
/// stated power (the normal method of `TwoProportionDesign`, a finding in the wrong direction not
/// counted). A design effect divides both groups' sizes, so that a sample of children in clusters
/// counts as the smaller sample that tells as much.
///
/// For groups of one size it solves a quadratic equation exactly: with u = d / s0, d the difference
/// and s0 the pooled standard deviation, sqrt(n) u - z_a = z_b sqrt(1 - u^2 / 2).
///
/// Source: Fleiss JL, Levin B, Paik MC (2003), Statistical methods for rates and proportions, 3rd
/// edition, Wiley, chapter 4, doi:10.1002/0471445428; the design effect: Donner A, Klar N (2000),
/// Design and analysis of cluster randomization trials in health research, Arnold,
/// ISBN 978-0-340-69153-3.
public struct DetectableProportion: Sendable, Hashable {
  /// The share to start from, from 0 to 1.
  public let baseline: Double
  /// The smallest detectable share above the baseline; nothing where none can be detected.
  public let above: Double?
  /// The largest detectable share below the baseline; nothing where none can be detected.
  public let below: Double?

  /// Finds the detectable shares for two groups of one size.
  ///
  /// - Parameters:
  ///   - baseline: the share to start from, from 0 to 1.
  ///   - size: how many children each group has, above 0.
  ///   - designEffect: how many times larger the variance is than in a simple sample, above 0.
  ///   - rates: the significance level, the sides and the power.
  /// - Throws: `Refusal.outOfRange` for a number outside its range.
  public init(
    baseline: Double, perGroup size: Double, designEffect: Double = 1, rates: ErrorRates = .usual
  ) throws(Refusal) {
    try Self.check(baseline: baseline, sizes: [size], designEffect: designEffect)
    self.baseline = baseline
    let effective = size / designEffect
    let rest = 1 - baseline
    above = Self.standardised(effective, rates).flatMap {
      Self.difference($0, from: baseline, towards: rest).map { baseline + $0 }
    }
    below = Self.standardised(effective, rates).flatMap {
      Self.difference($0, from: rest, towards: baseline).map { baseline - $0 }
    }
  }

  init(baseline: Double, above: Double?, below: Double?) {
    self.baseline = baseline
    self.above = above
    self.below = below
  }

  static func check(
    baseline: Double, sizes: [Double], designEffect: Double
  ) throws(Refusal) {
    guard (0...1).contains(baseline) else {
      throw .outOfRange("the baseline", allowed: "from 0 to 1")
    }
    guard sizes.allSatisfy({ $0 > 0 && $0 < .infinity }) else {
      throw .outOfRange("the size of a group", allowed: "above 0")
    }
    guard designEffect > 0, designEffect < .infinity else {
      throw .outOfRange("the design effect", allowed: "above 0")
    }
  }

  /// The difference over the pooled standard deviation that reaches the power.
  private static func standardised(_ size: Double, _ rates: ErrorRates) -> Double? {
    let (critical, power) = (rates.criticalZ, rates.powerZ)
    guard critical + power > 0 else { return nil }
    let gap = (critical - power) * (critical + power) / 2
    guard size >= gap else { return nil }
    let root = (size.squareRoot(), (size - gap).squareRoot())
    guard power <= 0 || root.0 * root.1 >= critical * power / 2 else { return nil }
    return (root.0 * critical + power * root.1) / (size + power * power / 2)
  }

  /// The difference d with d = u s0, from the share at the start, if there is room for it.
  private static func difference(
    _ standardised: Double, from start: Double, towards room: Double
  ) -> Double? {
    let squared = standardised * standardised
    let slope = squared * (room - start)
    let curve = 2 + squared
    let constant = 4 * squared * start * room
    let root = (slope * slope + constant * curve).squareRoot()
    let difference = slope >= 0 ? (slope + root) / curve : constant / (root - slope)
    return difference > 0 && difference <= room ? difference : nil
  }
}

import Statistics
import Studies
import Tallies

/// How many times larger the variance of the difference of two shares is, since siblings go
/// together: both arms' own design effects weighted by their variances.
struct FamilyDesignEffect {
  /// The factor, 1 or more.
  let factor: Double

  /// The effect on the shares of an outcome, 1 where neither varies.
  init(_ outcome: OutcomeTallies) {
    let parts = [Arm.rollout, .comparison].map { arm -> (plain: Double, clustered: Double) in
      let tally = outcome.arm(arm)
      guard tally.denominator > 0 else { return (0, 0) }
      let plain = smoothedShareVariance(tally.numerator, of: tally.denominator)
      return (plain, plain * tally.shareEffect)
    }
    let plain = parts.reduce(0) { $0 + $1.plain }
    factor = plain > 0 ? parts.reduce(0) { $0 + $1.clustered } / plain : 1
  }
}

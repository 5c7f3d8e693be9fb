import Statistics
import Tallies

/// Events per child with Byar's limits, or exact ones where events are few, widened by the design
/// effect of families.
///
/// Events of one child or family come together, so that the variance over families is wider than
/// Poisson's; events and children are divided by the design effect, not below 1.
struct RateEstimate {
  /// The counts: events, and children.
  let tally: Tally
  /// The confidence level.
  let level: Level

  /// The factor by which clustering widens the variance.
  var designEffect: Double { tally.rateEffect }

  /// The reported estimate, nil where nobody is in the denominator.
  var estimate: Estimate? {
    estimate(designEffect: designEffect, suffix: isClustered ? "-clustered" : "")
  }

  /// The estimate as if events were unrelated, nil where the reported one is that already.
  var unclustered: Estimate? {
    isClustered ? estimate(designEffect: 1, suffix: "") : nil
  }

  private var isClustered: Bool { designEffect > 1 }

  private func estimate(designEffect: Double, suffix: String) -> Estimate? {
    let count = Double(tally.numerator) / designEffect
    let exposure = Double(tally.denominator) / designEffect
    let method = RateMethod.recommended(count: count)
    return method.interval(count: count, exposure: exposure, level: level).map { interval in
      Estimate(
        value: Double(tally.numerator) / Double(tally.denominator), lower: interval.lower,
        upper: interval.upper, level: level.fraction, method: method.rawValue + suffix)
    }
  }
}

import Statistics
import Tallies

/// A proportion with Wilson's interval, widened by the design effect of families.
///
/// Where no family has several children in the denominator there is nothing to widen, and the
/// interval is Wilson's own. Where several have, n is divided by the design effect: the
/// ratio-estimator variance over families divided by p(1−p)/n, not below 1.
struct ProportionEstimate {
  /// The counts.
  let tally: Tally
  /// The confidence level.
  let level: Level

  /// Whether families with several children widen the interval.
  var isClustered: Bool { tally.clusters.widen(tally.denominator) }

  /// The factor by which clustering widens the variance.
  var designEffect: Double { tally.shareEffect }

  /// The reported estimate, nil where nobody is in the denominator.
  var estimate: Estimate? {
    interval(designEffect: designEffect).map {
      self.estimate($0, method: isClustered ? "wilson-clustered" : "wilson")
    }
  }

  /// The estimate as if children were unrelated, nil where the reported one is that already.
  var unclustered: Estimate? {
    guard isClustered else { return nil }
    return interval(designEffect: 1).map { self.estimate($0, method: "wilson") }
  }

  /// The proportion with as many children as the design effect leaves.
  var effective: Proportion {
    Proportion(count: Double(tally.numerator), total: Double(tally.denominator))
      .effective(designEffect: designEffect)
  }

  private func interval(designEffect: Double) -> Interval? {
    ProportionMethod.wilson.interval(
      Proportion(count: Double(tally.numerator), total: Double(tally.denominator))
        .effective(designEffect: designEffect), level: level)
  }

  private func estimate(_ interval: Interval, method: String) -> Estimate {
    Estimate(
      value: Double(tally.numerator) / Double(tally.denominator), lower: interval.lower,
      upper: interval.upper, level: level.fraction, method: method)
  }
}

import Indicators
import Statistics
import Tallies

/// The sizes of a contrast between two arms.
///
/// Differences by Newcombe's hybrid of each arm's own limits, so that what widens an arm's
/// interval (families) widens the contrast's; ratios by Koopman's score interval, with effective
/// numbers where families widen it. Rates combine their own limits in the same way.
struct ArmContrast {
  /// The rollout arm.
  let first: Tally
  /// The comparison arm.
  let second: Tally
  /// The indicator's arithmetic.
  let measure: Measure
  /// The confidence level.
  let level: Level

  private var firstEstimate: MeasureEstimate { MeasureEstimate(first, measure, level) }
  private var secondEstimate: MeasureEstimate { MeasureEstimate(second, measure, level) }

  private var isClustered: Bool {
    firstEstimate.unclustered != nil || secondEstimate.unclustered != nil
  }

  /// First less second.
  var difference: Estimate? {
    guard let first = firstEstimate.estimate, let second = secondEstimate.estimate else {
      return nil
    }
    let bounds = hybridBounds(first, second)
    return Estimate(
      value: first.value - second.value, lower: bounds.lower, upper: bounds.upper,
      level: level.fraction, method: differenceMethod)
  }

  /// First to second, nil where neither has an event, or for a rate without events in the second.
  var ratio: Estimate? {
    switch measure {
    case .proportion: proportionRatio
    case .rate: rateRatio
    }
  }

  /// Fisher's exact probability value, nil for rates.
  var probability: Double? { fisher?.pValue() }

  /// The same by mid-probability.
  var midProbability: Double? { fisher?.pValue(.twoSided, tail: .midP) }

  private var fisher: FisherTest? {
    guard case .proportion = measure else { return nil }
    return FisherTest(
      ProportionPair(
        Proportion(first.numerator, of: first.denominator),
        Proportion(second.numerator, of: second.denominator)))
  }

  private var differenceMethod: String {
    switch measure {
    case .proportion:
      isClustered ? ClusteredMethod.newcombe.rawValue : DifferenceMethod.newcombe.rawValue
    case .rate:
      (isClustered ? HybridMethod.differenceClustered : .difference).rawValue
    }
  }

  private func hybridBounds(_ first: Estimate, _ second: Estimate) -> Interval {
    let down = [first.value - first.lower, second.upper - second.value]
    let up = [first.upper - first.value, second.value - second.lower]
    let length = { (parts: [Double]) in
      (parts[0] * parts[0] + parts[1] * parts[1]).squareRoot()
    }
    let difference = first.value - second.value
    let bounds = Interval(lower: difference - length(down), upper: difference + length(up))
    if case .proportion = measure { return bounds.clamped(to: -1...1) }
    return bounds
  }

  private var proportionRatio: Estimate? {
    let pair = ProportionPair(
      ProportionEstimate(tally: first, level: level).effective,
      ProportionEstimate(tally: second, level: level).effective)
    guard let value = pair.ratio, value.isFinite,
      let interval = RatioMethod.koopman.interval(pair, level: level)
    else { return nil }
    return Estimate(
      value: value, lower: interval.lower, upper: interval.upper, level: level.fraction,
      method: isClustered
        ? ClusteredMethod.koopman.rawValue : RatioMethod.koopman.rawValue)
  }

  private var rateRatio: Estimate? {
    guard let first = firstEstimate.estimate, let second = secondEstimate.estimate,
      second.value > 0,
      let bounds = hybridRatioBounds(
        BoundedShare(first.value, Interval(lower: first.lower, upper: first.upper)),
        BoundedShare(second.value, Interval(lower: second.lower, upper: second.upper)))
    else { return nil }
    return Estimate(
      value: first.value / second.value, lower: bounds.lower, upper: bounds.upper,
      level: level.fraction,
      method: (isClustered ? HybridMethod.ratioClustered : .ratio).rawValue)
  }
}

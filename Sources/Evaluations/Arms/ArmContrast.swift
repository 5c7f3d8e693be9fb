import Indicators
import Statistics
import Tallies

/// The sizes of a contrast between two arms of shares or rates; means have `MeanContrast`.
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

  private let firstEstimate: MeasureEstimate
  private let secondEstimate: MeasureEstimate

  /// A contrast of two arms.
  init(first: Tally, second: Tally, measure: Measure, level: Level) {
    self.first = first
    self.second = second
    self.measure = measure
    self.level = level
    firstEstimate = MeasureEstimate(first, measure, level)
    secondEstimate = MeasureEstimate(second, measure, level)
  }

  private var isClustered: Bool {
    firstEstimate.unclustered != nil || secondEstimate.unclustered != nil
  }

  /// First less second.
  var difference: Estimate? {
    guard !measure.isMean, let first = firstEstimate.estimate,
      let second = secondEstimate.estimate
    else { return nil }
    let bounds = differenceBounds(first.bounded, second.bounded)
    return Estimate(
      value: first.value - second.value, lower: bounds.lower, upper: bounds.upper,
      level: level.fraction, method: differenceMethod)
  }

  /// First to second, nil where neither has an event, or for a rate without events in the second.
  var ratio: Estimate? {
    switch measure {
    case .proportion: proportionRatio
    case .rate: rateRatio
    case .mean: nil
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
    case .rate, .mean:
      (isClustered ? HybridMethod.differenceClustered : .difference).rawValue
    }
  }

  private func differenceBounds(_ first: BoundedShare, _ second: BoundedShare) -> Interval {
    switch measure {
    case .proportion: newcombeBounds(first, second)
    case .rate, .mean: hybridDifferenceBounds(first, second)
    }
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
      let bounds = hybridRatioBounds(first.bounded, second.bounded)
    else { return nil }
    return Estimate(
      value: first.value / second.value, lower: bounds.lower, upper: bounds.upper,
      level: level.fraction,
      method: (isClustered ? HybridMethod.ratioClustered : .ratio).rawValue)
  }
}

extension Estimate {
  /// The size with its limits, as the hybrid methods take it.
  fileprivate var bounded: BoundedShare {
    BoundedShare(value, Interval(lower: lower, upper: upper))
  }
}

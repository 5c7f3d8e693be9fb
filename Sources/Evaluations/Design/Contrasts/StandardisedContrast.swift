import Indicators
import Statistics
import Studies
import Tallies

/// The comparison arm weighted to the strata of the rollout arm: the difference that would be seen
/// were both arms alike in what the study adjusts for.
///
/// The sum over shared strata of w (a − b), a and b being the arms' shares or means in a stratum
/// and w its part of the rollout arm. The variance is the sum of w² times both variances, those of
/// a share as for areas (see `Tally.variance`), those of a mean from the arm's whole spread; all
/// times the arm's design effect of families. The weights count as fixed. By the normal law:
/// children are taken as what varies, so that there is no p value and areas make it less certain.
///
/// Source: Miettinen OS (1972), Standardization of risk ratios, Am J Epidemiol 96:383-388,
/// doi:10.1093/oxfordjournals.aje.a121470.
struct StandardisedContrast {
  private let outcome: OutcomeTallies
  private let overlap: StrataOverlap
  private let level: Level

  /// The contrast of an outcome.
  init(_ outcome: OutcomeTallies, gate: DisclosureGate, level: Level) {
    self.outcome = outcome
    self.level = level
    overlap = StrataOverlap(outcome, gate: gate)
  }

  /// The difference with its interval.
  var estimate: EffectEstimate {
    let areas = outcome.armAreas
    if let reason = overlap.refusal { return .refused(.standardised, areas, reason) }
    guard let first = variance(.rollout), let second = variance(.comparison) else {
      return .refused(.standardised, areas, "One of the arms has too few families with a score.")
    }
    let half = level.z * (first + second).squareRoot()
    let interval = Interval(lower: difference - half, upper: difference + half)
    return .described(
      .standardised, areas,
      Estimate(difference, limited(interval), level, method: EffectMethod.standardised.rawValue),
      overlap.note)
  }

  private func limited(_ interval: Interval) -> Interval {
    if case .proportion = outcome.indicator.measure { return interval.clamped(to: -1...1) }
    return interval
  }

  private var size: Double {
    overlap.shared.reduce(0) { $0 + Double($1.rollout.denominator) }
  }

  private func weight(_ stratum: AdjustedStratum) -> Double {
    Double(stratum.rollout.denominator) / size
  }

  private var difference: Double {
    overlap.shared.reduce(0) { sum, stratum in
      sum + weight(stratum) * (stratum.rollout.value - stratum.comparison.value)
    }
  }

  /// The variance of an arm's weighted share or mean.
  private func variance(_ arm: Arm) -> Double? {
    let whole = outcome.arm(arm)
    guard let factor = factor(whole) else { return nil }
    return overlap.shared.reduce(0) { sum, stratum in
      let tally = arm == .rollout ? stratum.rollout : stratum.comparison
      let weight = weight(stratum)
      return sum + weight * weight * variance(tally, of: whole) * factor
    }
  }

  /// The variance of a stratum's share or mean, were all its children unrelated.
  private func variance(_ tally: StratumTally, of whole: Tally) -> Double {
    let size = Double(tally.denominator)
    switch outcome.indicator.measure {
    case .proportion: return smoothedShareVariance(tally.numerator, of: tally.denominator)
    case .rate: return (Double(tally.numerator) + 0.5) / size / size
    case .mean:
      let squares = whole.squaresWithin(outcome.indicator.measure) ?? 0
      return squares / Double(max(1, whole.denominator - 1)) / size
    }
  }

  /// The design effect of families of an arm, nil where there is none.
  private func factor(_ whole: Tally) -> Double? {
    switch outcome.indicator.measure {
    case .proportion: return whole.shareEffect
    case .rate: return whole.rateEffect
    case .mean:
      guard let variance = whole.variance(outcome.indicator.measure),
        let squares = whole.squaresWithin(outcome.indicator.measure), squares > 0
      else { return nil }
      let size = Double(whole.denominator)
      return max(1, variance / (squares / (size - 1) / size))
    }
  }
}

extension StratumTally {
  /// The share, events per child or mean.
  var value: Double { Double(numerator) / Double(denominator) }
}

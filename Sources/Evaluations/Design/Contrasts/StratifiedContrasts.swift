import Foundation
import Indicators
import Statistics
import Tallies

/// The arms compared within the strata of what the study adjusts for, by Mantel and Haenszel.
///
/// Strata that lack an arm tell nothing and are left out; how many, and with how many of the
/// rollout arm, is said. Standard errors are those of the strata times the root of the design
/// effect of families of the unadjusted difference, as strata hold no sums over families. Areas
/// make these intervals less certain than they look, and there is no p value.
struct StratifiedContrasts {
  private let outcome: OutcomeTallies
  private let gate: DisclosureGate
  private let level: Level

  /// The contrasts of an outcome.
  init(_ outcome: OutcomeTallies, gate: DisclosureGate, level: Level) {
    self.outcome = outcome
    self.gate = gate
    self.level = level
  }

  /// The difference, the ratio and the odds ratio.
  var estimates: [EffectEstimate] {
    let methods: [EffectMethod] = [
      .mantelHaenszelDifference, .mantelHaenszelRatio, .mantelHaenszelOddsRatio,
    ]
    let overlap = StrataOverlap(outcome, gate: gate)
    if let reason = overlap.refusal ?? isNoShare {
      return methods.map { .refused($0, outcome.armAreas, reason) }
    }
    guard let tables = try? StratifiedTables(overlap.shared.map(\.pair)) else {
      return methods.map { .refused($0, outcome.armAreas, StrataOverlap.none) }
    }
    return methods.map { effect($0, MantelHaenszel(tables), overlap.note) }
  }

  private var isNoShare: String? {
    if case .proportion = outcome.indicator.measure { return nil }
    return "Mantel and Haenszel's methods are for shares; see the standardised difference."
  }

  private func effect(
    _ method: EffectMethod, _ strata: MantelHaenszel, _ note: String
  ) -> EffectEstimate {
    guard let (value, interval) = size(method, strata) else {
      return .refused(
        method, outcome.armAreas, "An arm has no event in any stratum: no ratio is finite.")
    }
    return .described(
      method, outcome.armAreas, Estimate(value, interval, level, method: method.rawValue), note)
  }

  private func size(
    _ method: EffectMethod, _ strata: MantelHaenszel
  ) -> (value: Double, interval: Interval)? {
    let wider = designEffect.squareRoot()
    switch method {
    case .mantelHaenszelDifference:
      let half = level.z * strata.differenceError * wider
      let value = strata.difference
      let interval = Interval(lower: value - half, upper: value + half)
      return (value, interval.clamped(to: -1...1))
    case .mantelHaenszelRatio:
      return widened(strata.ratio, strata.ratioInterval(level: level), wider)
    default:
      return widened(strata.oddsRatio, strata.oddsRatioInterval(level: level), wider)
    }
  }

  /// The interval of a ratio whose logarithm has a standard error that is so many times larger.
  private func widened(
    _ value: Double?, _ interval: Interval?, _ factor: Double
  ) -> (value: Double, interval: Interval)? {
    guard let value, let interval, value.isFinite, value > 0 else { return nil }
    return (
      value,
      Interval(
        lower: value * pow(interval.lower / value, factor),
        upper: value * pow(interval.upper / value, factor))
    )
  }

  private var designEffect: Double {
    FamilyDesignEffect(outcome).factor
  }
}

import Indicators
import Statistics
import Studies
import Tallies

/// Each rollout area against the comparison areas, and what they have in common.
///
/// All rows share one comparison, so that they go up and down together and must not be summarised
/// as if each had its own. The rollout areas' own means are summarised with random effects instead,
/// the comparison areas' likewise, and the effect is the one less the other: the comparison's
/// variance is added once, at the end, and holds what varies between comparison areas. Freedom by
/// Satterthwaite. The prediction interval of a further rollout area adds the variance between
/// rollout areas and has their number less two as its freedom.
///
/// Source: Higgins JPT, Thompson SG, Spiegelhalter DJ (2009), A re-evaluation of random-effects
/// meta-analysis, J R Stat Soc A 172:137-159, doi:10.1111/j.1467-985X.2008.00552.x; shared
/// comparison: Gleser LJ, Olkin I (2009), Stochastically dependent effect sizes, in: The handbook
/// of research synthesis and meta-analysis, 2nd edition, Russell Sage Foundation, chapter 19.
struct AreaEffects {
  private let outcome: OutcomeTallies
  private let gate: DisclosureGate
  private let level: Level
  private let rollout: ArmMean?
  private let comparison: ArmMean?

  /// The effects of an outcome.
  init(_ outcome: OutcomeTallies, gate: DisclosureGate, level: Level) {
    self.outcome = outcome
    self.gate = gate
    self.level = level
    rollout = Self.mean(outcome, .rollout, level)
    comparison = Self.mean(outcome, .comparison, level)
  }

  private static func mean(_ outcome: OutcomeTallies, _ arm: Arm, _ level: Level) -> ArmMean? {
    ArmMean(
      outcome.units(arm).compactMap { cell in
        cell.tally.variance(outcome.indicator.measure).map { (cell.tally.value, $0) }
      }, level: level)
  }

  /// The common effect.
  var estimate: EffectEstimate {
    let areas = AreaNumbers(rollout: rollout?.areas ?? 0, comparison: comparison?.areas ?? 0)
    if let shortage = outcome.unitAreas.shortage {
      return .refused(.randomEffects, outcome.unitAreas, shortage)
    }
    guard let test else {
      return .refused(
        .randomEffects, areas, "Too few areas have two families whose answers differ.")
    }
    return .tested(
      .randomEffects, areas, estimate(test, EffectMethod.randomEffects.rawValue), test,
      "All rollout areas share one comparison, whose variance is added once.")
  }

  /// The rows with their summary, nil without a comparison area or a row.
  var summary: AreaSummary? {
    let rows = rows
    guard !rows.isEmpty else { return nil }
    return AreaSummary(
      rows: rows, mean: test.map { estimate($0, EffectMethod.randomEffects.rawValue) },
      prediction: prediction, betweenVariance: rollout?.between)
  }

  /// The t test of the common effect, nil with fewer than two areas in an arm.
  private var test: TTest? {
    guard let rollout, let comparison, rollout.areas > 1, comparison.areas > 1 else { return nil }
    let variance = rollout.variance + comparison.variance
    return TTest(
      rollout.value - comparison.value, standardError: variance.squareRoot(),
      freedom: satterthwaite([
        (rollout.variance, rollout.freedom), (comparison.variance, comparison.freedom),
      ]))
  }

  private func estimate(_ test: TTest, _ method: String) -> Estimate {
    Estimate(test, level, method: method).within(outcome.indicator.measure)
  }

  private var prediction: Estimate? {
    guard let test, let rollout, let between = rollout.between, rollout.areas > 2 else {
      return nil
    }
    let error = (test.standardError * test.standardError + between).squareRoot()
    return TTest(test.estimate, standardError: error, freedom: rollout.freedom - 1).map {
      estimate($0, "random-effects-prediction")
    }
  }

  private var rows: [AreaSummary.Row] {
    guard let comparison else { return [] }
    return outcome.units(.rollout).compactMap { cell in
      guard let variance = cell.tally.variance(outcome.indicator.measure),
        !gate.hides(cell.tally, outcome.indicator.measure)
      else { return nil }
      return AreaSummary.Row(
        area: cell.area.code,
        estimate: row(
          cell.tally.value - comparison.value, own: variance, comparison: comparison))
    }
  }

  private func row(_ difference: Double, own: Double, comparison: ArmMean) -> Estimate {
    let error = (own + comparison.variance).squareRoot()
    let freedom = satterthwaite([
      (own, .infinity), (comparison.variance, comparison.freedom),
    ])
    let method = "area-against-comparison"
    guard let test = TTest(difference, standardError: error, freedom: freedom) else {
      let half = level.z * error
      let interval = Interval(lower: difference - half, upper: difference + half)
      return Estimate(difference, interval, level, method: method).within(outcome.indicator.measure)
    }
    return estimate(test, method)
  }
}

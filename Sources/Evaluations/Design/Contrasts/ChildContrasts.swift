import Indicators
import Statistics
import Studies
import Tallies

/// The arms set against each other as if children or families had been assigned: the difference,
/// the ratio and the odds ratio.
///
/// Families widen the intervals, areas do not, so that none of them has a p value: the unit of
/// assignment is the area, and a test that takes no account of it would find too much.
struct ChildContrasts {
  private let rollout: Tally
  private let comparison: Tally
  private let measure: Measure
  private let areas: AreaNumbers
  private let level: Level

  /// The contrasts of an outcome.
  init(_ outcome: OutcomeTallies, level: Level) {
    self.init(
      (outcome.arm(.rollout), outcome.arm(.comparison)), of: outcome.indicator,
      areas: outcome.armAreas, level: level)
  }

  /// The contrasts of two arms.
  init(
    _ arms: (rollout: Tally, comparison: Tally), of indicator: Indicator, areas: AreaNumbers,
    level: Level
  ) {
    rollout = arms.rollout
    comparison = arms.comparison
    measure = indicator.measure
    self.areas = areas
    self.level = level
  }

  /// The three, in order.
  var estimates: [EffectEstimate] {
    if let reason = areas.absence {
      return [.difference, .ratio, .oddsRatio].map { .refused($0, areas, reason) }
    }
    return [
      difference(note: Self.note),
      effect(.ratio, ratio, noRatio), effect(.oddsRatio, oddsRatio, noOddsRatio),
    ]
  }

  /// The ratio, where it is finite.
  var ratio: Estimate? { isMean ? nil : contrast.ratio }

  private var isMean: Bool { if case .mean = measure { true } else { false } }

  private var contrast: ArmContrast {
    ArmContrast(first: rollout, second: comparison, measure: measure, level: level)
  }

  private static let note =
    "As if children or families had been assigned: areas make it less certain."

  /// The difference alone, with how it has to be read.
  func difference(note: String) -> EffectEstimate {
    guard let difference else {
      return .refused(.difference, areas, "One of the arms has too few families with a score.")
    }
    return .described(.difference, areas, difference, note)
  }

  private func effect(
    _ method: EffectMethod, _ estimate: Estimate?, _ reason: String
  ) -> EffectEstimate {
    guard let estimate else { return .refused(method, areas, reason) }
    return .described(method, areas, estimate, Self.note)
  }

  private var noRatio: String {
    isMean
      ? "A ratio of mean scores has no meaning."
      : "The comparison arm has no event: no ratio is finite."
  }

  private var noOddsRatio: String {
    if case .proportion = measure { return "An arm has no event or nothing else: no odds ratio." }
    return "Odds are those of a share; this is none."
  }

  private var difference: Estimate? { isMean ? meanDifference : contrast.difference }

  /// The difference of mean scores with families as what varies, by Satterthwaite's freedom.
  private var meanDifference: Estimate? {
    guard let first = rollout.variance(measure), let second = comparison.variance(measure),
      let test = TTest(
        rollout.value - comparison.value, standardError: (first + second).squareRoot(),
        freedom: satterthwaite([
          (first, Double(rollout.clusters.clusters - 1)),
          (second, Double(comparison.clusters.clusters - 1)),
        ]))
    else { return nil }
    return Estimate(test, level, method: "welch-t-clustered")
  }

  private var oddsRatio: Estimate? {
    guard case .proportion = measure else { return nil }
    let pair = ProportionPair(
      ProportionEstimate(tally: rollout, level: level).effective,
      ProportionEstimate(tally: comparison, level: level).effective)
    guard let value = pair.oddsRatio, value.isFinite,
      let interval = OddsRatioMethod.miettinenNurminen.interval(pair, level: level)
    else { return nil }
    return Estimate(value, interval, level, method: "odds-ratio-score")
  }
}

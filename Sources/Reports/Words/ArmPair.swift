import Documents
import Evaluations
import Indicators
import Studies
import Tallies

/// Rollout beside comparison for one indicator at one moment, with what may be claimed of it.
struct ArmPair {
  /// The rollout arm over all areas.
  let rollout: Reading
  /// The comparison arm over all areas.
  let comparison: Reading
  /// Rollout less comparison.
  let difference: Comparison
  /// Rollout to comparison, nil where there is none.
  let ratio: Comparison?
  /// Whether the study declared it as its primary outcome.
  let isPrimary: Bool
  /// Whether the study declared it as a secondary outcome.
  var isSecondary = false

  /// Every comparison of an evaluation: the primary outcome, then the secondary ones, then others.
  static func all(_ context: ReportContext) -> [ArmPair] {
    let comparisons = context.evaluation.comparisons
    let secondary = Set(context.study.outcomes.secondary)
    let found = comparisons.compactMap { difference -> ArmPair? in
      guard difference.estimand == .difference,
        let indicator = context.study.indicator(difference.indicator),
        !indicator.isOfQuestionnaire
      else { return nil }
      return ArmPair(
        rollout: context.reading(indicator, difference.moment, in: Cell(arm: .rollout)),
        comparison: context.reading(indicator, difference.moment, in: Cell(arm: .comparison)),
        difference: difference,
        ratio: comparisons.first {
          $0.estimand == .ratio && $0.indicator == indicator.id && $0.moment == difference.moment
        },
        isPrimary: context.study.outcomes.primary == indicator.id,
        isSecondary: secondary.contains(indicator.id))
    }
    let others = found.filter { !$0.isPrimary }
    return found.filter(\.isPrimary) + others.filter(\.isSecondary)
      + others.filter { !$0.isSecondary }
  }

  /// Whether each arm has two areas or more: else nothing is claimed and no p-value printed.
  var hasAreas: Bool { difference.rollout.areas > 1 && difference.comparison.areas > 1 }

  /// Whether each arm has enough children or families to say anything.
  var hasNumbers: Bool {
    min(difference.rollout.denominator, difference.comparison.denominator) >= Reading.fewest
  }

  /// Whether sizes and p-values may be printed.
  var isReportable: Bool { hasAreas && hasNumbers }

  /// How the arms stand, children or families being counted one by one.
  var standing: Standing { Standing(difference.estimate, around: 0) }

  /// Whether the areas, too, show a difference at the level of the interval.
  var isClear: Bool {
    guard isReportable, standing != .undetermined, let test = difference.randomisation else {
      return false
    }
    return test.p <= 1 - difference.estimate.level
  }
}

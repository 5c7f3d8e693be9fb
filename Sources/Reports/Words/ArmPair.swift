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

  /// Every comparison of an evaluation, the primary outcome first.
  static func all(_ context: ReportContext) -> [ArmPair] {
    let comparisons = context.evaluation.comparisons
    let found = comparisons.compactMap { difference -> ArmPair? in
      guard difference.estimand == .difference,
        let indicator = context.study.indicator(difference.indicator)
      else { return nil }
      return ArmPair(
        rollout: context.reading(indicator, difference.moment, in: Cell(arm: .rollout)),
        comparison: context.reading(indicator, difference.moment, in: Cell(arm: .comparison)),
        difference: difference,
        ratio: comparisons.first {
          $0.estimand == .ratio && $0.indicator == indicator.id && $0.moment == difference.moment
        },
        isPrimary: context.study.outcomes.primary == indicator.id)
    }
    return found.filter(\.isPrimary) + found.filter { !$0.isPrimary }
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

extension ArmPair {
  /// The number of areas in each arm, as it stands beside every p-value.
  var areas: Sentence {
    """
    \(Noun.rolloutArea.counted(difference.rollout.areas)) and \
    \(Noun.comparisonArea.counted(difference.comparison.areas))
    """
  }

  /// Both arms, the difference and what may be said of it.
  var summary: Sentence {
    guard isReportable else { return "\(arms.ended) \(refusal)" }
    return "\(arms.ended) The difference is \(size). \(verdict)"
  }

  /// Both arms, without a full stop.
  private var arms: Sentence {
    let (first, second) = (difference.rollout, difference.comparison)
    guard rollout.isRate else {
      return """
        \(rollout.noun.counted(first.numerator, of: first.denominator)) \
        (\(.share(first.numerator, of: first.denominator))) in the rollout arm \
        \(IndicatorPhrase(rollout.indicator).after(first.numerator)) \(rollout.moment.inWords), \
        and \(.ratio(second.numerator, of: second.denominator)) \
        (\(.share(second.numerator, of: second.denominator))) in the comparison arm
        """
    }
    return """
      There were \(rollout.events.counted(first.numerator)) among \
      \(rollout.noun.counted(first.denominator)) in the rollout arm \
      \(rollout.moment.inWords), and \(.count(second.numerator)) among \
      \(.count(second.denominator)) in the comparison arm
      """
  }

  private var size: Sentence {
    let estimate = difference.estimate
    let unit = rollout.isRate ? " per 100 \(rollout.noun.plural)" : ""
    return """
      \(rollout.difference(estimate.value))\(unit) (\(estimate.intervalName) \
      \(rollout.differenceLimits(estimate)), as if \(rollout.noun.plural) and not areas were \
      the units of assignment)
      """
  }

  /// Why nothing is claimed.
  private var refusal: Sentence {
    guard hasAreas else {
      return """
        No claim is made: with \(areas), any feature of a single area would do as well as an \
        explanation.
        """
    }
    return "Too few to say: an arm has fewer than \(.count(Reading.fewest)) \(rollout.noun.plural)."
  }

  private var verdict: Sentence {
    guard let comparative = standing.comparative else {
      return "We cannot tell whether the rollout arm is higher or lower (\(areas)\(randomised))."
    }
    if isClear {
      return """
        The rollout arm is \(comparative), also when areas are taken as the units \
        (\(areas)\(randomised)). This is an association: areas were not chosen by lot.
        """
    }
    return """
      The rollout arm is \(comparative) when \(rollout.noun.plural) are counted one by one, but \
      the areas alone cannot tell this from chance (\(areas)\(randomised)).
      """
  }

  private var randomised: Sentence {
    guard let test = difference.randomisation else { return "" }
    return """
      ; exact randomisation \(.probability(test.p)), where the smallest possible is \
      \(.number(test.floor, decimals: 3))
      """
  }
}

import Documents
import Evaluations
import Indicators

/// The change of the rollout arm beside that of the comparison arm.
struct ScoreContrast {
  let rollout: ScoreChangeWords
  let comparison: ScoreChangeWords
  /// The change of the rollout arm less that of the comparison arm, nil where there is none.
  let difference: Comparison?

  /// The contrast of an indicator, nil where an arm has no change.
  init?(_ questionnaire: Questionnaire, _ indicator: Indicator, _ answerer: Answerer) {
    guard questionnaire.context.cohort.isRollout, questionnaire.arms.count == 2,
      let rollout = questionnaire.change(indicator, answerer, in: questionnaire.arms[0].cell),
      let comparison = questionnaire.change(indicator, answerer, in: questionnaire.arms[1].cell)
    else { return nil }
    self.rollout = rollout
    self.comparison = comparison
    difference = questionnaire.context.evaluation.comparisons.first {
      $0.isDifferenceInChange && $0.indicator == indicator.id && $0.isAnswered(by: answerer)
    }
  }

  /// Whether each arm has two areas or more and enough pairs: else nothing is claimed.
  var isReportable: Bool {
    guard let difference, rollout.isEnough, comparison.isEnough else { return false }
    return difference.rollout.areas > 1 && difference.comparison.areas > 1
  }

  /// How the changes stand to each other.
  var standing: Standing {
    guard isReportable, let difference else { return .undetermined }
    return Standing(difference.estimate, around: 0)
  }

  /// The comparison arm and the difference, as a sentence or two.
  var sentence: Sentence {
    guard comparison.isEnough else {
      return """
        The comparison arm has only \(comparison.noun.counted(comparison.change.pairs)) with \
        \(comparison.answerer.form) both times: too few to set beside it.
        """
    }
    return """
      In the comparison arm the mean of \(.count(comparison.change.pairs)) was \
      \(.number(comparison.change.before.mean, decimals: 1)), then \
      \(.number(comparison.change.after.mean, decimals: 1)) (change \(comparison.size)). \(verdict)
      """
  }

  private var verdict: Sentence {
    guard let difference else {
      return "The two changes are not set against each other by a test."
    }
    guard difference.rollout.areas > 1, difference.comparison.areas > 1 else {
      return "No claim is made: an arm has only one area."
    }
    guard isReportable else { return "Too few to set the two changes against each other." }
    return "The difference between the two changes is \(size): \(claim)."
  }

  /// The difference with its interval.
  var size: Sentence {
    guard let difference else { return "" }
    let estimate = difference.estimate
    return """
      \(.signed(estimate.value)) points (\(estimate.intervalName) \(.signedLimits(estimate)), as \
      if \(rollout.noun.plural) and not areas were the units of assignment)
      """
  }

  /// What may be said of the difference: nothing that the areas, too, do not bear.
  private var claim: Sentence {
    let direction = standing == .lower ? "down" : "up"
    guard standing != .undetermined else { return "which could be chance\(randomised)" }
    guard isClear else {
      return """
        the rollout arm’s scores moved further \(direction) when \(rollout.noun.plural) are \
        counted one by one, but the areas alone cannot tell this from chance\(randomised)
        """
    }
    return """
      the rollout arm’s scores moved further \(direction), also when areas are taken as the \
      units\(randomised). This is an association: areas were not chosen by lot
      """
  }

  /// Whether the areas, too, show a difference at the level of the interval.
  private var isClear: Bool {
    guard let difference, let test = difference.randomisation else { return false }
    return test.p <= 1 - difference.estimate.level
  }

  /// The test over areas, where there is one.
  private var randomised: Sentence {
    guard let test = difference?.randomisation else { return "" }
    return """
       (setting \(Noun.rolloutArea.counted(test.rolloutAreas)) beside \
      \(.count(test.comparisonAreas)) that never had the pathway, exact randomisation \
      \(.probability(test.p)), where the smallest possible is \(.number(test.floor, decimals: 3)))
      """
  }
}

extension Comparison {
  /// Whether it sets the changes of the arms against each other.
  var isDifferenceInChange: Bool { estimand == .differenceInChange }

  /// Whether it is about the forms of someone.
  func isAnswered(by answerer: Answerer) -> Bool { informant == answerer.informant }
}

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

  private var claim: Sentence {
    switch standing {
    case .undetermined: "which could be chance"
    case .lower: "the rollout arm’s scores moved further down. This is an association"
    case .higher: "the rollout arm’s scores moved further up. This is an association"
    }
  }
}

extension Comparison {
  /// Whether it sets the changes of the arms against each other.
  var isDifferenceInChange: Bool { estimand.rawValue == "difference-in-change" }

  /// Whether it is about the forms of someone.
  func isAnswered(by answerer: Answerer) -> Bool { answerer.informant == nil }
}

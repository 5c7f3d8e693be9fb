import Documents
import Evaluations
import Indicators
import Tallies

extension ArmPair {
  /// Both arms, the difference and what may be said of it.
  var summary: Sentence {
    guard isReportable else { return "\(arms.ended) \(refusal)" }
    return "\(arms.ended) The difference is \(size). \(verdict)"
  }

  /// The counts of both arms, as a sentence.
  var armsInWords: Sentence { arms.ended }

  /// Both arms with their areas, without a full stop.
  private var arms: Sentence {
    let (first, second) = (difference.rollout, difference.comparison)
    guard rollout.isRate else {
      return """
        \(rollout.noun.counted(first.numerator, of: first.denominator))\(share(first)) in the \
        rollout arm \(IndicatorPhrase(rollout.indicator).after(first.numerator)) \
        \(rollout.moment.inWords), and \(.ratio(second.numerator, of: second.denominator))\
        \(share(second)) in the comparison arm\(early)
        """
    }
    return """
      There were \(rollout.events.counted(first.numerator)) among \
      \(rollout.noun.counted(first.denominator)) in the rollout arm \
      \(rollout.moment.inWords), and \(.count(second.numerator)) among \
      \(.count(second.denominator)) in the comparison arm\(early)
      """
  }

  /// The percentage of an arm in brackets, empty where there are too few for one.
  private func share(_ side: Comparison.Side) -> Sentence {
    side.denominator < Reading.fewest
      ? "" : " (\(.share(side.numerator, of: side.denominator)))"
  }

  /// That areas which joined later are in the comparison arm until they did.
  private var early: Sentence {
    guard isPrimary, isReportable, earlyAreas > 0 else { return "" }
    return """
      , which holds \(.count(difference.comparison.areas)) areas, \(.count(earlyAreas)) of them \
      only up to their own rollout
      """
  }

  /// The areas of the comparison arm that are in it only up to their own rollout.
  private var earlyAreas: Int {
    difference.randomisation.map { difference.comparison.areas - $0.comparisonAreas } ?? 0
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
    guard hasAreas else { return "No claim is made: \(loneArm)." }
    return "Too few to say: an arm has fewer than \(.count(Reading.fewest)) \(rollout.noun.plural)."
  }

  /// Why an arm with one area bears no claim, without a full stop.
  var loneArm: Sentence {
    let arm = difference.rollout.areas > 1 ? "comparison" : "rollout"
    return """
      the figures of the \(arm) arm come from one area alone, and any feature of that area would \
      do as well as an explanation
      """
  }

  private var verdict: Sentence {
    guard let comparative = standing.comparative else {
      return "We cannot tell whether the rollout arm is higher or lower\(randomised)."
    }
    if isClear {
      return """
        The rollout arm is \(comparative), also when areas are taken as the units\(randomised). \
        This is an association: areas were not chosen by lot.
        """
    }
    return """
      The rollout arm is \(comparative) when \(rollout.noun.plural) are counted one by one, but \
      the areas alone cannot tell this from chance\(randomised).
      """
  }

  /// The test over areas with the areas that it sets side by side.
  private var randomised: Sentence {
    guard let test = difference.randomisation else {
      return """
         (there is no exact randomisation test, as no area that never had the pathway stands \
        beside the \(Noun.rolloutArea.counted(difference.rollout.areas)))
        """
    }
    return """
      : setting \(Noun.rolloutArea.counted(test.rolloutAreas)) beside \
      \(.count(test.comparisonAreas)) that never had the pathway, exact randomisation \
      \(.probability(test.p)), where the smallest possible is \(.number(test.floor, decimals: 3))
      """
  }
}

import Documents
import Evaluations
import Indicators

/// What may be said of an outcome, and no more than the number of areas bears.
struct OutcomeClaim {
  let outcome: DesignedOutcome

  /// How far a claim may go.
  enum Strength {
    /// There is no estimate over areas.
    case none
    /// An arm has a single area.
    case singleArea
    /// No difference could have been told from chance.
    case blind
    /// The areas differ by more than chance would easily bring.
    case apart
    /// The areas cannot be told apart.
    case open
  }

  private var effect: EffectEstimate? { outcome.randomisation }

  /// The line below which p counts: one less the level of the interval.
  var line: Double {
    effect?.estimate.map { ((1 - $0.level) * 1e9).rounded() / 1e9 } ?? 0.05
  }

  /// How far it may go.
  var strength: Strength {
    guard !outcome.isTooFew, let effect, effect.estimate != nil, let p = effect.p, let choices
    else { return .none }
    if min(effect.rolloutAreas, effect.comparisonAreas) < 2 { return .singleArea }
    if choices.cannotReach(line) { return .blind }
    return p <= line ? .apart : .open
  }

  /// The ways to choose areas, nil without a test over areas.
  var choices: AreaChoices? {
    guard !outcome.isTooFew, let effect, let floor = effect.floor else { return nil }
    return AreaChoices(
      rollout: effect.rolloutAreas, comparison: effect.comparisonAreas, floor: floor,
      isSampled: effect.isSampled)
  }

  /// The difference over areas with interval, p and areas, without a full stop.
  var size: Sentence? {
    guard !outcome.isTooFew, let effect, let estimate = effect.estimate, let p = effect.p else {
      return nil
    }
    return """
      \(mean(effect.rolloutAreas, "rollout")) \(direction(estimate.value)) \
      \(mean(effect.comparisonAreas, "comparison")) (\(estimate.intervalName) by \
      \(effect.isSampled ? "randomisation" : "exact randomisation"): \
      \(outcome.limits(estimate)); \(.probability(p)))
      """
  }

  private func mean(_ areas: Int, _ arm: String) -> Sentence {
    areas == 1
      ? "the one \(arm) area" : "the mean of the \(.count(areas)) \(arm) areas"
  }

  private func direction(_ value: Double) -> Sentence {
    if value == 0 { return "is level with" }
    return "is \(outcome.amount(value)) \(value > 0 ? "higher" : "lower") than"
  }

  /// What that means, as a sentence.
  var verdict: Sentence {
    switch strength {
    case .none: return "No claim is made: \(reason)"
    case .singleArea:
      return """
        No claim is made: an arm has a single area, and any feature of that area would do as well \
        as an explanation.
        """
    case .blind:
      return "No claim is made: with so few areas nothing could have been told from chance."
    case .apart:
      return """
        The areas differ by more than chance in the choice of areas would easily bring. This is \
        an association: areas were not chosen by lot.
        """
    case .open:
      return """
        We cannot tell this from chance in the choice of areas; nor does it show that the areas \
        are alike.
        """
    }
  }

  /// The end of a title that begins with both sizes.
  var ending: String {
    switch strength {
    case .none: ": no claim is made"
    case .singleArea: ": an arm of one area bears no claim"
    case .blind: ": too few areas to tell them apart"
    case .apart: ""
    case .open: ": areas alone cannot tell them apart"
    }
  }

  private var reason: String {
    if outcome.isTooFew { return outcome.fewReason.lowercasedFirst }
    return (effect?.note ?? "There is no area to compare.").lowercasedFirst
  }

  /// The whole claim: size, what it means, and how far the areas could have taken it.
  var sentences: [Sentence] {
    let floor = choices.map { $0.sentence(below: line) }
    return [size?.ended, verdict, floor].compactMap { $0 }
  }

  /// The claim in one sentence or two, for the summary.
  var short: Sentence {
    guard let size, let choices else { return verdict }
    return """
      Taking areas as the units, \(size); with \(.count(choices.rollout)) of \
      \(.count(choices.areas)) areas p could not have been below \
      \(.number(choices.floor, decimals: choices.isSampled ? 4 : 3)). \(verdict)
      """
  }
}

import Indicators
import Studies
import Tallies

extension DisclosureGate {
  /// The reason why nothing is said of an outcome.
  static let smallArm =
    "A number of one of the arms is withheld to protect people, so that nothing is given."

  /// The reason why nothing is said of what changed over time.
  static let smallPeriod =
    "A number of an area in one of the periods is withheld to protect people, so that nothing is "
    + "given over time."

  /// The reason why nothing is adjusted.
  static let smallStratum =
    "A number in one of the strata is withheld to protect people, so that nothing is adjusted."

  /// Whether counts have a small part: of a share the number with the attribute, the others or all;
  /// of a rate or mean the events (a rate's) or those whose answers are known.
  func hides(_ tally: Tally, _ measure: Measure) -> Bool {
    let total = tally.denominator
    let parts =
      switch measure {
      case .proportion: [tally.numerator, total - tally.numerator, total]
      case .rate: [tally.numerator, total]
      case .mean: [total]
      }
    return parts.contains(where: isSmall)
  }

  /// Whether an arm of an outcome was not released, or has a small part, by day or by whole areas.
  func hides(_ outcome: OutcomeTallies) -> Bool {
    let arms = [Arm.rollout, .comparison]
    guard outcome.suppressed == 0 else {
      return arms.contains { outcome.disclosure.totals[$0] == nil }
    }
    return arms.contains { arm in
      [outcome.known(arm).total, outcome.units(arm).total].contains {
        hides($0, outcome.indicator.measure)
      }
    }
  }
}

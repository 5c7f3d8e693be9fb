import Indicators
import Statistics
import Studies
import Tallies

/// The difference of the means over areas with each area left out in turn.
///
/// An area whose own numbers are suppressed has no row, and neither has one without which an arm
/// would be empty.
struct LeftOutAreas {
  private let outcome: OutcomeTallies
  private let role: OutcomeAnalysis.Role
  private let gate: DisclosureGate

  /// The rows of an outcome; with p values where its role has them.
  init(_ outcome: OutcomeTallies, _ role: OutcomeAnalysis.Role, gate: DisclosureGate) {
    self.outcome = outcome
    self.role = role
    self.gate = gate
  }

  /// The rows, in the order of the study with rollout areas first.
  var rows: [LeftOutArea] {
    (outcome.units(.rollout) + outcome.units(.comparison)).compactMap { cell in
      let rest = AreaValues(outcome, without: cell.area.code)
      guard let difference = rest.difference,
        !gate.hides(cell.tally, outcome.indicator.measure)
      else { return nil }
      return LeftOutArea(area: cell.area.code, difference: difference, p: p(rest))
    }
  }

  private func p(_ values: AreaValues) -> Double? {
    guard role.isTested else { return nil }
    return
      (try? RandomisationTest(
        treated: values.rollout, others: values.comparison, plan: .bounded))?.twoSided
  }
}

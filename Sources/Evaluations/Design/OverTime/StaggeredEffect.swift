import Statistics
import Studies
import Tallies

/// The average of group-time effects from the rollout on, with exact randomisation of rollout times
/// over areas.
///
/// Source: Callaway B, Sant'Anna PHC (2021), Difference-in-differences with multiple time periods,
/// J Econom 225:200-230, doi:10.1016/j.jeconom.2020.12.001.
struct StaggeredEffect {
  /// The panel.
  let panel: RolloutPanel
  /// The outcome.
  let outcome: OverTimeOutcome
  /// How periods were made complete, in words.
  let remarks: Remarks

  /// The row against some areas.
  func row(_ comparison: RolloutComparison) -> EffectEstimate {
    do throws(Refusal) {
      let effects = try GroupTimeEffects(panel.panel, comparison: comparison)
      guard !pooledIsWithheld else { return row(comparison, nil, note: Remarks.withheld) }
      return try row(comparison, value: effects.simple.estimate)
    } catch {
      return row(comparison, nil, note: reason(error, comparison))
    }
  }

  private func reason(_ refusal: Refusal, _ comparison: RolloutComparison) -> String {
    if case .tooMany = refusal {
      return "Areas and periods are too many for effects by rollout time to be worked out."
    }
    if panel.rolloutAreas == 0 {
      return "No rollout area is seen both before and after its rollout."
    }
    return panel.comparisonAreas == 0 && comparison == .neverTreated
      ? "There are no areas that never have the pathway to compare with."
      : "No period has both areas with the pathway and areas without it to compare."
  }

  private func row(
    _ comparison: RolloutComparison, _ estimate: Estimate?, p: Double? = nil,
    floor: Double? = nil, note: String?
  ) -> EffectEstimate {
    EffectEstimate(
      method: comparison == .neverTreated ? .staggeredNeverTreated : .staggeredNotYetTreated,
      estimate: estimate, p: p, floor: floor, rolloutAreas: panel.rolloutAreas,
      comparisonAreas: panel.comparisonAreas, note: note)
  }

  private func row(
    _ comparison: RolloutComparison, value: Double
  ) throws(Refusal) -> EffectEstimate {
    var remarks = remarks
    remarks.add(cohortRemark)
    guard let test = try randomisation(comparison) else {
      remarks.add(Remarks.tooManyAssignments)
      let method = TestMethod.randomisationExact.rawValue
      return row(comparison, outcome.unlimited(value, method: method), note: remarks.text)
    }
    remarks.add(Remarks.randomised(test))
    remarks.add(
      "The interval takes the effect as the same in every area and period since rollout.")
    remarks.add(Remarks.unlimited, if: !test.interval.width.isFinite)
    return row(
      comparison, outcome.estimate(value, test.interval, method: test.method), p: test.p,
      floor: test.floor, note: remarks.text)
  }

  /// The test, nil where assignments are too many.
  func randomisation(
    _ comparison: RolloutComparison
  ) throws(Refusal) -> RolloutRandomisation? {
    guard RoleAssignments(panel.roles).isExchangeable else { return nil }
    let weights = try RolloutWeights(panel) { (values) throws(Refusal) in
      [try GroupTimeEffects(values, comparison: comparison).simple.estimate]
    }
    let outcomes = weights.parts(panel.panel.values)
    let exposures = weights.parts(panel.exposure)
    return RolloutRandomisation(
      roles: panel.roles, level: outcome.level, resolution: panel.resolution
    ) { roles in
      RolloutRandomisation.Size(
        effect: outcomes.sum(0, roles: roles), exposure: exposures.sum(0, roles: roles))
    }
  }

  private var cohortRemark: String {
    let sizes = panel.cohorts.indices.map { panel.areas(ofRole: $0).count }
    let cohorts = Remarks.count(sizes.count, "rollout time", "rollout times")
    let single = sizes.count { $0 == 1 }
    guard single > 0 else { return "\(cohorts), each of several areas." }
    return "\(cohorts), \(single) of a single area: its own effect has no standard error."
  }

  /// Whether the counts of an arm before or after rollout have a small part.
  private var pooledIsWithheld: Bool {
    let tallies = panel.tallies
    let periods = Array(tallies.periods.indices)
    let sides = panel.cohorts.indices.reduce(into: (before: Tally.zero, after: Tally.zero)) {
      sides, role in
      let areas = panel.areas(ofRole: role)
      let start = panel.cohorts[role]
      sides.before.merge(
        tallies.sum(areas: areas, periods: periods.filter { tallies.periods[$0].number < start }))
      sides.after.merge(
        tallies.sum(areas: areas, periods: periods.filter { tallies.periods[$0].number >= start }))
    }
    let others = tallies.sum(areas: panel.areas(ofRole: panel.cohorts.count), periods: periods)
    return [sides.before, sides.after, others].contains(where: outcome.isWithheld)
  }
}

/// The areas, periods and cohorts that effects of a staggered rollout can be estimated from.
///
/// Areas with the pathway from the first period on are left out, as nothing is known from before.
/// Areas whose rollout lies after the last period count as without it. Without any area that never
/// has the pathway, the last cohort stands in for them until its own rollout.
struct RolloutDesign: Sendable, Hashable {
  let panel: AreaPanel
  /// The rollout periods of the cohorts whose effects are estimated, ascending.
  let cohorts: [Int]
  let comparison: RolloutComparison
  let base: RolloutBase

  init(
    _ whole: AreaPanel, comparison: RolloutComparison, base: RolloutBase
  ) throws(Refusal) {
    self.comparison = comparison
    self.base = base
    let open = try Self.withoutLaterRollouts(whole)
    let count = try Self.periodCount(open, comparison)
    let kept = open.areas.indices.filter { area in
      open.rollout[area].map { $0 > open.periods[0] } ?? true
    }
    guard count > 1 else { throw .tooFew("periods to compare", given: count, needed: 2) }
    guard !kept.isEmpty else {
      throw .tooFew("areas with a period before the rollout", given: 0, needed: 1)
    }
    panel = try open.restricted(toAreas: kept, periods: count)
    let last = panel.periods[count - 1]
    cohorts = Set(panel.rollout.compactMap { $0 }).filter { $0 <= last }.sorted()
    guard !cohorts.isEmpty else {
      throw .tooFew("rollout areas with a period before and after", given: 0, needed: 1)
    }
  }

  private static func withoutLaterRollouts(_ panel: AreaPanel) throws(Refusal) -> AreaPanel {
    let last = panel.periods[panel.periods.count - 1]
    return try AreaPanel(
      areas: panel.areas, periods: panel.periods,
      rollout: panel.rollout.map { $0.flatMap { $0 > last ? nil : $0 } }, values: panel.values)
  }

  /// How many of the periods still have an area without the pathway.
  private static func periodCount(
    _ panel: AreaPanel, _ comparison: RolloutComparison
  ) throws(Refusal) -> Int {
    if panel.rollout.contains(nil) { return panel.periods.count }
    guard comparison == .notYetTreated else {
      throw .tooFew("areas that never have the pathway", given: 0, needed: 1)
    }
    let last = panel.rollout.compactMap { $0 }.max() ?? 0
    return panel.periods.count { $0 < last }
  }

  /// The place of the period that a cohort's change up to a period is measured from; nothing where
  /// there is none.
  func basePlace(cohort: Int, place: Int) -> Int? {
    let isBefore = panel.periods[place] < cohort
    if isBefore, base == .varying { return place > 0 ? place - 1 : nil }
    return panel.periods.lastIndex { $0 < cohort }
  }

  /// The places of a cohort's areas.
  func areas(ofCohort cohort: Int) -> [Int] {
    panel.areas.indices.filter { panel.rollout[$0] == cohort }
  }

  /// The places of the areas that a cohort is compared with from one period to another.
  func comparisonAreas(cohort: Int, upTo place: Int) -> [Int] {
    let period = panel.periods[place]
    return panel.areas.indices.filter { area in
      guard let rollout = panel.rollout[area] else { return true }
      return comparison == .notYetTreated && rollout > period && rollout != cohort
    }
  }
}

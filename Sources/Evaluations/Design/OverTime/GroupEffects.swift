import Statistics
import Studies
import Tallies

/// The effects on each cohort against the areas that never have the pathway: in each period from
/// its rollout on, and on average.
///
/// The cohort's mean change since the last period before its rollout, less that of the comparison
/// areas, every area counting once. What a small number of those counted would show is withheld.
struct GroupEffects {
  /// The panel.
  let panel: RolloutPanel
  /// The outcome.
  let outcome: OverTimeOutcome

  /// The effects by cohort, each cohort's mean first; none without a comparison area.
  var effects: [GroupEffect] {
    guard panel.comparisonAreas > 0 else { return [] }
    return panel.cohorts.indices.flatMap { role -> [GroupEffect] in
      guard let start = panel.panel.periods.firstIndex(of: panel.cohorts[role]) else { return [] }
      let later = start..<panel.panel.periods.count
      let single = later.compactMap { effect(role, start: start, periods: $0..<($0 + 1), at: $0) }
      return [effect(role, start: start, periods: later, at: nil)].compactMap { $0 } + single
    }
  }

  private func effect(
    _ role: Int, start: Int, periods: Range<Int>, at place: Int?
  ) -> GroupEffect? {
    let own = panel.areas(ofRole: role)
    let others = panel.areas(ofRole: panel.cohorts.count)
    let tallies = panel.tallies
    guard start > 0 else { return nil }
    let parts = [own, others].flatMap { areas in
      [
        tallies.sum(areas: areas, periods: [start - 1]),
        tallies.sum(areas: areas, periods: periods),
      ]
    }
    guard !parts.contains(where: outcome.isWithheld),
      let means = try? TwoMeans(
        own.map { change($0, start, periods) }, others.map { change($0, start, periods) })
    else { return nil }
    return GroupEffect(
      cohort: tallies.periods[start], period: place.map { tallies.periods[$0] },
      estimate: estimate(means), areas: own.count, comparisonAreas: others.count)
  }

  private func estimate(_ means: TwoMeans) -> Estimate {
    let method = MeanDifferenceMethod.welch.rawValue
    guard let test = means.test(.welch) else {
      return outcome.unlimited(means.difference, method: method)
    }
    return outcome.estimate(
      means.difference, test.interval(level: outcome.level), method: method)
  }

  /// An area's mean over some periods less its value in the last period before the rollout.
  private func change(_ area: Int, _ start: Int, _ periods: Range<Int>) -> Double {
    let values = panel.panel.values[area]
    let changes = periods.map { values[$0] - values[start - 1] }
    return changes.reduce(0, +) / Double(changes.count)
  }
}

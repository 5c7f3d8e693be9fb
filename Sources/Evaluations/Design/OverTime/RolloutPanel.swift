import Statistics
import Studies
import Tallies

/// The values of areas in complete periods, with the role of each area: its cohort, or none.
///
/// Areas rolled out in the first period or before have nothing from before and are left out; areas
/// whose rollout lies after the last period count as without it.
struct RolloutPanel: Sendable {
  /// The counts.
  let tallies: PeriodTallies
  /// The values.
  let panel: AreaPanel
  /// The cohorts: rollout periods by number, ascending.
  let cohorts: [Int]
  /// The role of each area: the place of its cohort, or the number of cohorts for none.
  let roles: [Int]
  /// The areas that had the pathway from the first period on.
  let alwaysTreated: [String]

  /// The panel of complete counts.
  init(_ whole: PeriodTallies, _ outcome: OverTimeOutcome) throws(Refusal) {
    let kept = whole.areas.indices.filter { area in
      whole.rolloutPlace(area).map { $0 > 0 } ?? true
    }
    tallies = PeriodTallies(
      length: whole.length, areas: kept.map { whole.areas[$0] }, periods: whole.periods,
      tallies: kept.map { whole.tallies[$0] }, leftOut: whole.leftOut)
    alwaysTreated = whole.areas.indices.filter { !kept.contains($0) }.map { whole.areas[$0].code }
    let last = whole.periods.last?.number ?? 0
    let starts = tallies.areas.map { area in
      area.rolloutPeriod(whole.length).flatMap { $0.number > last ? nil : $0.number }
    }
    let cohorts = Set(starts.compactMap { $0 }).sorted()
    self.cohorts = cohorts
    roles = starts.map { start in
      start.flatMap { cohorts.firstIndex(of: $0) } ?? cohorts.count
    }
    panel = try AreaPanel(
      areas: tallies.areas.map(\.code), periods: tallies.periods.map(\.number), rollout: starts,
      values: tallies.tallies.map { $0.map { outcome.value($0) ?? .nan } })
  }

  /// How many areas come to have the pathway within the periods.
  var rolloutAreas: Int { roles.count { $0 < cohorts.count } }

  /// How many areas never do.
  var comparisonAreas: Int { roles.count - rolloutAreas }

  /// The places of the areas of a role.
  func areas(ofRole role: Int) -> [Int] { roles.indices.filter { roles[$0] == role } }

  /// Up to which size differences are rounding.
  var resolution: Double {
    panel.values.reduce(0) { $1.reduce($0) { max($0, $1.magnitude) } } * 1e-12
  }

  /// Whether each area has the pathway in each period: 1 or 0.
  var exposure: [[Double]] {
    panel.rollout.map { start in
      panel.periods.map { period in start.map { $0 <= period ? 1 : 0 } ?? 0 }
    }
  }

  /// The panel with other values.
  func replacing(_ values: [[Double]]) throws(Refusal) -> AreaPanel {
    try AreaPanel(
      areas: panel.areas, periods: panel.periods, rollout: panel.rollout, values: values)
  }
}

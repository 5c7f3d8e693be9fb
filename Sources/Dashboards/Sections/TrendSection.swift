import Documents
import Evaluations
import Indicators
import KPIs
import Studies

/// The declared outcomes by quarter of imprisonment, with process limits where they mean something.
struct TrendSection {
  let context: DashboardContext

  var section: Section {
    let shown = trends
    let blocks: [Block] =
      shown.isEmpty
      ? [.paragraph([.text("No trend is shown: \(context.noPeriods). \(Self.design)")])]
      : [.paragraph([.text(Self.lead)]), choice(shown)] + without
    return Section(id: "trend", title: "Trend", blocks: blocks)
  }

  private static let design = "A study counts its outcomes by period when it declares a design."

  private static let lead = """
    Each point is a period in which parents were imprisoned, not in which something was recorded. \
    Only whole periods are shown whose follow-up was over on the day of the extract; where nobody \
    was counted there is a gap. Limits are drawn from twelve points on: with fewer they would \
    themselves be a matter of chance.
    """

  /// A trend in its group.
  private typealias Line = (kpi: KPI, group: KPIBreakdown, trend: Trend)

  private var length: PeriodLength { context.study.design?.period ?? .quarter }

  private var groups: [KPIBreakdown] {
    context.group == .total ? [.total] : [context.group, .arm(.comparison)]
  }

  /// The indicators with a trend, of the headline group first.
  private var trends: [Line] {
    groups.flatMap { group in
      context.chiefOutcomes.compactMap { kpi -> Line? in
        guard group == context.group || kpi.indicator == context.study.outcomes.primary,
          let trend = context.trend(kpi, in: arm(group), by: length)
        else { return nil }
        return (kpi, group, trend)
      }
    }
  }

  private func arm(_ group: KPIBreakdown) -> Arm? {
    if case .arm(let arm) = group { arm } else { nil }
  }

  /// The indicators without one, in a sentence.
  private var without: [Block] {
    let shown = Set(trends.map(\.kpi.id))
    let missing = context.chiefOutcomes.filter { !shown.contains($0.id) }.map(\.heading)
    let others = "Figures of other indicators by year can be chosen above."
    let sentence =
      missing.isEmpty
      ? others
      : "No counts by period of imprisonment: \(missing.joined(separator: "; ")). \(others)"
    return [.paragraph([.text(sentence)])]
  }

  private func choice(_ lines: [Line]) -> Block {
    let kpis = lines.map(\.kpi).reduce(into: [KPI]()) { kpis, kpi in
      if !kpis.contains(kpi) { kpis.append(kpi) }
    }
    let groups = groups.filter { group in lines.contains { $0.group == group } }
    return .choice(
      Choice(
        id: "choose-trend", title: "Choose a trend",
        controls: [
          .init("Indicator", options: kpis.map(\.heading)),
          .init("Group", options: groups.map(\.group)),
        ],
        panels: lines.map { line in
          Choice.Panel(
            title: "\(line.kpi.heading): \(line.group.group.lowercasedFirst)",
            places: [
              kpis.firstIndex(of: line.kpi) ?? 0, groups.firstIndex(of: line.group) ?? 0,
            ], blocks: [.figure(TrendFigure(line.kpi, line.group, line.trend).figure)])
        }))
  }
}

import Tallies
import Documents
import Evaluations
import Indicators
import KPIs
import Studies

/// Every indicator with its target and comparators, for an area, group and period to choose.
struct IndicatorSection {
  let context: DashboardContext

  var section: Section {
    Section(
      id: "indicators", title: "Each indicator",
      blocks: [.paragraph([.text(Self.lead)])]
        + (panels.isEmpty ? [.paragraph(["No indicator has a figure yet."])] : [choice])
        + withheld + [.paragraph([.text(Self.others)]), .paragraph([.text(periods)])])
  }

  /// That no comparison with published figures is left, where they are all withheld.
  private var withheld: [Block] {
    let isAny = context.table.figures.contains { $0.uncompared?.absence == .suppressed }
    guard context.comparatorPlaces.isEmpty, isAny else { return [] }
    return [.paragraph([.text(Self.allWithheld)])]
  }

  private static let allWithheld = """
    No figure is set beside a published one: where there is one of the same kind, the comparison \
    is withheld, because the study’s own figure or one of its years is suppressed.
    """

  private static let lead = """
    The interval shows how far chance alone may have moved a figure. A comparison or a target is \
    judged by the whole interval, never by the figure alone: where the interval holds it, we \
    cannot tell. With fewer than ten known answers there are too few to say, and only counts are \
    shown.
    """

  private static let others = """
    For one area, sex or year only the chief moments of each indicator stand here; every moment, \
    and every score of the questionnaires by each who answered, is in the report and the KPI files.
    """

  private var periods: String {
    years.isEmpty
      ? "Figures by year are not given: \(context.noPeriods)."
      : """
      Figures by year of imprisonment are over all areas, of whole years whose follow-up was over; \
      an indicator that is missing there was not counted by period.
      """
  }

  private var choice: Block {
    .choice(
      Choice(
        id: "choose-figures", title: "Choose whose figures are shown",
        controls: [
          .init("Area", options: areas.map { $0?.name ?? "All areas" }),
          .init("Group", options: groups.map(\.group)),
        ] + (years.isEmpty ? [] : [yearControl]), panels: panels))
  }

  private var yearControl: Choice.Control {
    .init("Year of imprisonment", options: ["All years"] + years.map(\.name))
  }

  private var areas: [Area?] { [nil] + context.study.areas.map { $0 as Area? } }

  /// The headline group first.
  private var groups: [KPIBreakdown] {
    let all: [KPIBreakdown] = [
      .arm(.rollout), .arm(.comparison), .total, .sex("F"), .sex("M"), .sex("U"),
    ]
    return [context.group] + all.filter { $0 != context.group }
  }

  private var years: [StudyPeriod] {
    let found = context.evaluation.trends.filter { $0.length == .year }
      .flatMap(\.points).filter { $0.tally.denominator > 0 }.map(\.period)
    return Set(found).sorted()
  }

  private var panels: [Choice.Panel] {
    let whole = areas.enumerated().flatMap { area, place in
      groups.enumerated().compactMap { group, breakdown in
        self.panel(of: place, breakdown, places: [area, group, 0])
      }
    }
    let byYear = groups.enumerated().filter { [context.group, .total].contains($1) }
      .flatMap { group, breakdown in
        years.enumerated().compactMap { year, period in
          panel([0, group, year + 1], nil, breakdown, period) { row($0, breakdown, period) }
        }
      }
    return whole + byYear
  }

  /// All years of an area, nil where it is not rolled out and so has only everyone.
  private func panel(
    of area: Area?, _ group: KPIBreakdown, places: [Int]
  ) -> Choice.Panel? {
    if let area, area.rollout == nil, group != .total { return nil }
    return panel(places, area?.name, group, nil) { kpi in
      guard area == nil && !group.isSex || context.isChief(kpi) else { return nil }
      return context.table.figure(kpi.id, area: area?.code ?? KPIFigure.allAreas, breakdown: group)
        .map { FigureRow(context.words(kpi, $0)) }
    }
  }

  /// The row of an indicator in a year, nil where it is not counted so.
  private func row(_ kpi: KPI, _ group: KPIBreakdown, _ year: StudyPeriod) -> FigureRow? {
    guard context.isChief(kpi) || context.outcomes.contains(kpi) else { return nil }
    let arm: Arm?
    switch group {
    case .total: arm = nil
    case .arm(let one): arm = one
    case .sex, .period: return nil
    }
    let trend = context.trend(kpi, in: arm, by: .year)
    return trend?.points.first { $0.period == year }.map { FigureRow(kpi: kpi, point: $0) }
  }

  private func panel(
    _ places: [Int], _ area: String?, _ group: KPIBreakdown, _ year: StudyPeriod?,
    _ row: (KPI) -> FigureRow?
  ) -> Choice.Panel? {
    let rows = context.pageKPIs.compactMap { kpi in row(kpi).map { (kpi, $0) } }
      .filter { $1.isShown }
    guard rows.contains(where: { $0.0.unit != .count }) else { return nil }
    let title = [
      area ?? "All areas", group.group.lowercasedFirst,
      year.map { "imprisoned in \($0.name)" } ?? "all years",
    ].joined(separator: "; ")
    let id = "figures-" + places.map(String.init).joined(separator: "-")
    let isFirst = places == [0, 0, 0]
    let table = IndicatorTable(context: context, rows: rows, order: isFirst ? .byTopic : .asGiven)
    return Choice.Panel(
      title: title, places: years.isEmpty ? Array(places.prefix(2)) : places,
      blocks: [.table(table.table(id: id, caption: title))])
  }
}

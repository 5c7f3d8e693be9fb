import Symbols
import Documents
import Evaluations
import Indicators
import KPIs
import Studies
import Statistics

/// The areas against their sizes as funnel plots.
struct AreaSection {
  let context: DashboardContext

  var section: Section {
    let funnels = context.chiefOutcomes.compactMap { AreaFunnel($0, context) }
    let blocks: [Block] =
      funnels.isEmpty
      ? [.paragraph([.text(Self.nothing)])]
      : [.paragraph([.text(Self.lead)]), choice(funnels), .paragraph([.text(Self.others)])]
    return Section(id: "areas", title: "Area by area", blocks: blocks)
  }

  private static let nothing = """
    No outcome has a share in three or more areas that can be shown, so that areas are not set \
    beside each other here.
    """

  private static let lead = """
    A small area varies more by chance than a large one. Of areas that are all alike, 95 in 100 \
    lie within the inner limits and 998 in 1,000 within the outer ones: beyond them something \
    other than chance is likely. It says nothing about why, and is no league table.
    """

  private static let others = """
    Areas with fewer than ten known answers or a suppressed number are in the table and not in the \
    chart. Figures of other indicators by area can be chosen above.
    """

  private func choice(_ funnels: [AreaFunnel]) -> Block {
    .choice(
      Choice(
        id: "choose-funnel", title: "Choose an indicator",
        controls: [.init("Indicator", options: funnels.map(\.kpi.heading))],
        panels: funnels.enumerated().map { place, funnel in
          Choice.Panel(
            title: funnel.kpi.heading, places: [place], blocks: [.figure(figure(funnel))])
        }))
  }

  private func figure(_ funnel: AreaFunnel) -> Figure {
    let kin =
      funnel.kpi.whom == .child
      ? " Children of one family are counted as if unrelated, so that the limits are rather too "
        + "narrow." : ""
    return Figure(
      id: "chart-area-\(funnel.kpi.id)", title: title(funnel),
      caption: """
        \(funnel.kpi.heading): everyone in each area, before and after rollout, by the number with \
        a known answer.\(kin)
        """,
      alternative: alternative(funnel), chart: .funnel(funnel.chart), table: table(funnel))
  }

  private func title(_ funnel: AreaFunnel) -> String {
    let outer = funnel.names(.beyondOuter)
    let inner = funnel.names(.beyondInner)
    if outer.isEmpty, inner.isEmpty {
      return "\(funnel.kpi.heading): no area lies beyond the limits"
    }
    let parts = [
      outer.isEmpty ? nil : "\(outer.joined(separator: ", ")) beyond the outer limits",
      inner.isEmpty ? nil : "\(inner.joined(separator: ", ")) beyond the inner limits",
    ].compactMap(\.self)
    return "\(funnel.kpi.heading): \(parts.joined(separator: "; "))"
  }

  private func alternative(_ funnel: AreaFunnel) -> String {
    let areas = funnel.lines.map { line in
      "\(line.area.name) \(ValueText.text(line.words.value)), \(ValueText.text(line.words.counts))"
        + (line.standing.map { ", \($0.inWords)" } ?? "")
    }
    return "A funnel plot around \(funnel.kpi.text(funnel.average)). "
      + areas.joined(separator: "; ") + "."
  }

  private func table(_ funnel: AreaFunnel) -> Table {
    Table(
      id: "table-area-\(funnel.kpi.id)", caption: "\(funnel.kpi.heading), by area",
      columns: [
        .init("Area", numeric: false), .init("Count"), .init("Figure"), .init("95% interval"),
        .init("95% limits"), .init("99.8% limits"), .init("Rollout", numeric: false),
        .init("Standing", numeric: false),
      ],
      rows: funnel.lines.map { line in
        let limits = [line.limits?.inner, line.limits?.outer].map { limits -> Value in
          limits.map { funnel.kpi.limits($0.lower, $0.upper) } ?? .absent(.notApplicable)
        }
        return Table.Row(
          [
            .text(line.area.name), line.words.counts, line.words.value, line.words.interval,
          ] + limits + [
            .text(rollout(line.area)), .text(line.standing?.inWords ?? "not drawn"),
          ])
      })
  }

  private func rollout(_ area: Area) -> String {
    area.asSeen(on: context.study.extracted).rollout?.inWords ?? "none"
  }
}

extension FunnelChart.Standing {
  /// Where it lies, in words.
  var inWords: String {
    switch self {
    case .within: "within the limits"
    case .beyondInner: "beyond the inner limits"
    case .beyondOuter: "beyond the outer limits"
    }
  }
}

import Documents
import Indicators
import KPIs

/// A table of indicators, by topic.
struct IndicatorTable {
  let context: DashboardContext
  /// The rows.
  let rows: [(kpi: KPI, row: FigureRow)]
  /// How the rows are ordered.
  let order: Order

  /// How rows are ordered.
  enum Order {
    /// Under the headings of their topics.
    case byTopic
    /// As they are given.
    case asGiven
  }

  /// The table.
  func table(id: String, caption: String) -> Table {
    Table(
      id: id, caption: caption, columns: columns,
      rows: order == .asGiven
        ? rows.map(row)
        : grouped.flatMap { heading, rows in
          [Table.Row([.text(heading)], rank: .group)] + rows.map(row)
        })
  }

  private var hasTargets: Bool { rows.contains { $0.row.hasTarget } }

  private var hasComparators: Bool {
    !places.isEmpty && rows.contains { $0.row.isCompared }
  }

  private var columns: [Table.Column] {
    let comparators =
      hasComparators ? places.map { Table.Column("Against \($0.name)", numeric: false) } : []
    return [
      .init("Indicator", numeric: false), .init("Figure"), .init("95% interval"), .init("Count"),
    ] + (hasTargets ? [.init("Target", numeric: false)] : []) + comparators
  }

  private func row(_ kpi: KPI, _ row: FigureRow) -> Table.Row {
    let beside =
      (hasTargets ? [row.target] : [])
      + (hasComparators ? places.map { row.comparison($0.code) } : [])
    let empty = [Value](repeating: .absent(.notApplicable), count: beside.count)
    return Table.Row([.text(kpi.heading)] + row.cells + (kpi.unit == .count ? empty : beside))
  }

  /// The geographies of published figures, in the study's order.
  private var places: [(code: String, name: String)] {
    context.comparatorPlaces
  }

  private var grouped: [(heading: String, rows: [(KPI, FigureRow)])] {
    rows.reduce(into: []) { groups, row in
      let heading = context.topic(row.kpi)?.heading ?? "Reach"
      if let place = groups.firstIndex(where: { $0.heading == heading }) {
        groups[place].rows.append(row)
      } else {
        groups.append((heading, [row]))
      }
    }
  }
}

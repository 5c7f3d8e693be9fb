import Evaluations
import Indicators
import Studies
import Symbols

/// The contents of `kpis.csv`: one row for each figure, with what it is set beside first.
public struct KPICSVFile: Sendable {
  /// The columns, in order.
  public static let columns = [
    "id", "indicator", "moment", "title", "definition", "unit", "geography_code",
    "geography_name", "breakdown", "category", "period", "period_start", "period_end",
    "numerator", "denominator", "value", "lower", "upper", "level", "method", "target", "status",
    "comparator_code", "comparator_name", "comparator_value", "comparator_period",
    "comparator_source", "comparison", "symbol", "note", "bounds_lower",
    "bounds_upper",
  ]

  /// The indicators with their figures.
  private let table: KPITable

  /// The file of a table.
  public init(_ table: KPITable) {
    self.table = table
  }

  /// The whole text.
  public var text: String {
    let rows = table.kpis.flatMap { kpi in
      table.figures(of: kpi.id).map { row(kpi, $0) }
    }
    return CSVText(headings: Self.columns, rows: rows).text
  }

  private func row(_ kpi: KPI, _ figure: KPIFigure) -> [CSVText.Field] {
    let first = figure.comparators.first
    return Self.identity(kpi) + Self.place(figure) + Self.numbers(figure) + [
      .text(first?.code ?? ""), .text(first?.name ?? ""), .number(first?.value),
      .text(first?.period ?? ""), .text(first?.source ?? ""),
      .text(first?.standing.rawValue ?? figure.uncompared?.absence.gss ?? ""),
      .text(figure.absence?.gss ?? ""), .text(note(figure)), .number(figure.bounds?.lower),
      .number(figure.bounds?.upper),
    ]
  }

  /// What a reader must know, rounding among it where the figure is not suppressed.
  private func note(_ figure: KPIFigure) -> String {
    let rounding = figure.absence == .suppressed ? nil : table.study.disclosure.round.note
    return [figure.note, rounding ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func identity(_ kpi: KPI) -> [CSVText.Field] {
    [
      .text(kpi.id), .text(kpi.indicator ?? ""), .text(kpi.moment ?? ""), .text(kpi.label),
      .text(kpi.definition), .text(kpi.unit.rawValue),
    ]
  }

  private static func place(_ figure: KPIFigure) -> [CSVText.Field] {
    [
      .text(figure.area), .text(figure.areaName), .text(figure.breakdown.dimension),
      .text(figure.breakdown.category), .text(figure.period.text),
      .text(figure.period.firstDay?.description ?? ""), .text(figure.period.lastDay.description),
    ]
  }

  private static func numbers(_ figure: KPIFigure) -> [CSVText.Field] {
    [
      .count(figure.numerator), .count(figure.denominator), .number(figure.value),
      .number(figure.lower), .number(figure.upper), .number(figure.level),
      .text(figure.method ?? ""), .number(figure.target), .text(figure.status?.rawValue ?? ""),
    ]
  }
}

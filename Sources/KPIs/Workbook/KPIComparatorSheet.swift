import Evaluations
import Spreadsheets

/// The sheet of everything that the figures of the other sheets are set beside.
struct KPIComparatorSheet {
  private let table: KPITable

  init(_ table: KPITable) {
    self.table = table
  }

  /// The sheet, nil where nothing is set beside anything.
  var sheet: Sheet? {
    let rows = table.figures.filter { isShown($0) }.flatMap { figure in
      table.kpi(figure.kpi).map { kpi in figure.comparators.map { row(kpi, figure, $0) } } ?? []
    }
    guard !rows.isEmpty else { return nil }
    let difference =
      "Differences are the value less the comparator, of those who are compared: percentage "
      + "points where the value is a percentage."
    return Sheet(
      name: "Comparators", title: "What the key performance indicators are set beside",
      notes: KPISheet.notes(table.figures.filter(isShown)) + [.text(difference)],
      table: SheetTable(name: "comparators", columns: Self.columns, rows: rows))
  }

  /// The figures that are on the other sheets.
  private func isShown(_ figure: KPIFigure) -> Bool {
    figure.breakdown == .total || figure.area == KPIFigure.allAreas
  }

  private static let columns = [
    SheetColumn("Indicator", width: 46), SheetColumn("Area", width: 26),
    SheetColumn("Breakdown", width: 20), SheetColumn("Kind of comparator", width: 14),
    SheetColumn("Comparator", width: 40), SheetColumn("Comparator code", width: 14),
    SheetColumn("Comparator value", width: 13), SheetColumn("Difference", width: 12),
    SheetColumn("Lower limit", width: 11), SheetColumn("Upper limit", width: 11),
    SheetColumn("Comparison", width: 18), SheetColumn("Period", width: 26),
    SheetColumn("Source", width: 50), SheetColumn("Note", width: 60),
    SheetColumn("ID", width: 32),
  ]

  private func row(
    _ kpi: KPI, _ figure: KPIFigure, _ comparator: KPIComparator
  ) -> [CellValue] {
    let difference = comparator.difference
    let limits = [difference.value, difference.lower, difference.upper].map { number in
      figure.cell(number.isFinite ? number : nil, kpi.unit)
    }
    let notes = [comparator.reason].compactMap(\.self) + comparator.notes
    return [
      .text(kpi.label), .given(figure.areaName), .text(figure.breakdown.label),
      .text(comparator.kind.rawValue), .given(comparator.name), .given(comparator.code),
      kpi.unit.cell(comparator.value),
    ] + limits + [
      .text(comparator.standing.inWords), .given(comparator.period), .given(comparator.source),
      .given(notes.joined(separator: " ")), .text(kpi.id),
    ]
  }
}

import Evaluations
import Spreadsheets
import Symbols

/// A sheet of figures.
struct KPISheet {
  /// What is told of a figure beside its indicator.
  enum Part {
    /// The area.
    case area
    /// The breakdown.
    case breakdown
  }

  /// The sheet’s name.
  let name: String
  /// The sheet’s title.
  let title: String
  /// The table’s name.
  let table: String
  /// What is told of each figure.
  let parts: [Part]
  /// The figures.
  let figures: [KPIFigure]

  /// A link back to the contents.
  static let backLink: [CellValue] = [.link("Back to the contents", sheet: "Contents")]

  /// The sheet.
  func sheet(of whole: KPITable) -> Sheet {
    Sheet(
      name: name, title: title,
      notes: Self.notes(
        figures,
        also: figures.filter(\.comparators.isEmpty).compactMap(\.uncompared?.absence)
          + figures.flatMap(\.boundsAbsences)),
      table: SheetTable(
        name: table, columns: columns,
        rows: figures.compactMap { figure in whole.kpi(figure.kpi).map { row($0, figure) } }))
  }

  /// What stands above the table: which symbols are in it.
  static func notes(_ figures: [KPIFigure], also others: [Absence] = []) -> [CellValue] {
    let used = Set(figures.compactMap(\.absence) + others).union([.notApplicable])
    let symbols = Absence.allCases.filter(used.contains)
      .map { "\($0.gss) \($0.meaning)" }.joined(separator: "; ")
    return backLink + [
      .text("This sheet holds one table. Shorthand in it: \(symbols)."),
      .text(
        "Lower and upper limits are those of the interval; the Notes sheet tells how they are "
          + "read."),
    ]
  }

  private var columns: [SheetColumn] {
    [SheetColumn("Indicator", width: 46)] + parts.map(Self.column)
      + [
        SheetColumn("Numerator", width: 12), SheetColumn("Denominator", width: 14),
        SheetColumn("Value", width: 11), SheetColumn("Lower limit", width: 11),
        SheetColumn("Upper limit", width: 11), SheetColumn("Lowest possible", width: 11),
        SheetColumn("Highest possible", width: 11), SheetColumn("Unit", width: 20),
        SheetColumn("Target", width: 11), SheetColumn("Target status", width: 16),
        SheetColumn("Comparator", width: 26), SheetColumn("Comparator value", width: 13),
        SheetColumn("Comparison", width: 18), SheetColumn("Days of imprisonment", width: 32),
        SheetColumn("ID", width: 32),
      ]
  }

  private static func column(_ part: Part) -> SheetColumn {
    switch part {
    case .area: SheetColumn("Area", width: 26)
    case .breakdown: SheetColumn("Breakdown", width: 20)
    }
  }

  private func row(_ kpi: KPI, _ figure: KPIFigure) -> [CellValue] {
    let places = parts.map { part -> CellValue in
      switch part {
      case .area: .given(figure.areaName)
      case .breakdown: .text(figure.breakdown.label)
      }
    }
    return [.text(kpi.label)] + places + numbers(kpi, figure) + beside(kpi, figure)
      + [.text(figure.period.text), .text(kpi.id)]
  }

  private func numbers(_ kpi: KPI, _ figure: KPIFigure) -> [CellValue] {
    [
      figure.cell(figure.numerator), figure.cell(figure.denominator),
      figure.cell(figure.value, kpi.unit), figure.cell(figure.lower, kpi.unit),
      figure.cell(figure.upper, kpi.unit),
    ] + figure.bounds(kpi.unit) + [.text(kpi.unit.heading)]
  }

  private func beside(_ kpi: KPI, _ figure: KPIFigure) -> [CellValue] {
    let first = figure.comparators.first
    let none = CellValue.text((figure.uncompared?.absence ?? .notApplicable).gss)
    return [
      figure.target.map(kpi.unit.cell) ?? .given(nil), .given(figure.status?.inWords),
      first.map { .given($0.name) } ?? none, first.map { kpi.unit.cell($0.value) } ?? none,
      first.map { .text($0.standing.inWords) } ?? none,
    ]
  }
}

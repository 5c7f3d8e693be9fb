import Indicators
import Studies
public import Spreadsheets

/// The key performance indicators as an accessible workbook.
///
/// Source: Government Analysis Function, Releasing statistics in spreadsheets.
public struct KPIWorkbook: Sendable {
  private let table: KPITable

  /// The workbook of a table.
  public init(_ table: KPITable) {
    self.table = table
  }

  /// The workbook: cover, contents, notes, figures, comparators and definitions.
  public var workbook: Workbook {
    let figures = figureSheets
    let rest = [comparators, definitions].compactMap(\.self)
    let described = [notes] + figures + rest
    return Workbook(
      title: title, sheets: [KPICover(table).sheet, contents(described)] + described)
  }

  private var title: String { "Key performance indicators: \(table.study.title)" }

  /// What is on each sheet, with a link to it.
  private func contents(_ sheets: [Sheet]) -> Sheet {
    Sheet(
      name: "Contents", title: "Contents",
      notes: [.text("This sheet holds one table: each row leads to another sheet.")],
      table: SheetTable(
        name: "contents",
        columns: [SheetColumn("Sheet", width: 26), SheetColumn("What it holds", width: 70)],
        rows: sheets.map { [.link($0.name, sheet: $0.name), .text($0.title)] }))
  }

  private var notes: Sheet {
    Sheet(
      name: "Notes", title: "Notes: symbols, words and how the figures are read",
      notes: KPISheet.backLink,
      table: SheetTable(
        name: "notes",
        columns: [SheetColumn("Symbol or word", width: 26), SheetColumn("Meaning", width: 90)],
        rows: KPINotes(table).rows.map { [.text($0), .text($1)] }))
  }

  /// The sheets of figures that hold any.
  private var figureSheets: [Sheet] {
    let all = KPIFigure.allAreas
    let sheets = [
      KPISheet(
        name: "KPIs", title: "Key performance indicators, all areas", table: "kpis", parts: [],
        figures: table.figures.filter { $0.area == all && $0.breakdown == .total }),
      KPISheet(
        name: "KPIs by area", title: "Key performance indicators by area", table: "kpis_by_area",
        parts: [.area],
        figures: table.figures.filter { $0.area != all && $0.breakdown == .total }),
      KPISheet(
        name: "KPIs by arm and sex", title: "Key performance indicators by arm and by sex",
        table: "kpis_by_arm_and_sex", parts: [.breakdown],
        figures: table.figures.filter {
          $0.area == all && ["arm", "sex"].contains($0.breakdown.dimension)
        }),
      KPISheet(
        name: "Trend by period", title: "Key performance indicators by period of imprisonment",
        table: "kpis_by_period", parts: [.breakdown],
        figures: table.figures.filter { $0.breakdown.dimension == "period" }),
    ]
    return sheets.filter { !$0.figures.isEmpty }.map { $0.sheet(of: table) }
  }

  private var comparators: Sheet? { KPIComparatorSheet(table).sheet }

  private var definitions: Sheet? {
    guard !table.kpis.isEmpty else { return nil }
    return Sheet(
      name: "Definitions", title: "Definitions of the key performance indicators",
      notes: KPISheet.backLink,
      table: SheetTable(
        name: "definitions",
        columns: [
          SheetColumn("Indicator", width: 40), SheetColumn("ID", width: 30),
          SheetColumn("Definition", width: 70), SheetColumn("Source", width: 40),
          SheetColumn("Unit", width: 20), SheetColumn("Counts", width: 12),
          SheetColumn("Meant well", width: 12), SheetColumn("Target", width: 12),
        ], rows: table.kpis.map(definition)))
  }

  private func definition(_ kpi: KPI) -> [CellValue] {
    [
      .text(kpi.label), .text(kpi.id), .text(kpi.definition), .text(kpi.source),
      .text(kpi.unit.heading), .text(kpi.whom.plural), .text(kpi.direction.rawValue),
      kpi.target.map(kpi.unit.cell) ?? .text("[z]"),
    ]
  }
}

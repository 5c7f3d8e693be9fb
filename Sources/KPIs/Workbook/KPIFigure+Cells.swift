import Spreadsheets
import Symbols

extension KPIFigure {
  /// A count in a cell: its symbol where it is suppressed, not applicable where there is none.
  func cell(_ count: Int?) -> CellValue {
    if absence == .suppressed { return .text(Absence.suppressed.gss) }
    return count.map { .number(Double($0), decimals: 0) } ?? .text(Absence.notApplicable.gss)
  }

  /// A number of the indicator in a cell: only the symbol where there is one.
  func cell(_ number: Double?, _ unit: KPIUnit) -> CellValue {
    if let absence { return .text(absence.gss) }
    return number.map(unit.cell) ?? .text(Absence.notApplicable.gss)
  }
}

extension CellValue {
  /// A text in a cell, not applicable where there is none.
  static func given(_ text: String?) -> CellValue {
    .text(text.flatMap { $0.isEmpty ? nil : $0 } ?? Absence.notApplicable.gss)
  }
}

import Evaluations
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

  /// The cells of the bounds: not applicable where the figure is not suppressed, its symbol where
  /// nothing is known, not available where there is no limit on one side.
  func bounds(_ unit: KPIUnit) -> [CellValue] {
    guard absence == .suppressed else {
      return [CellValue](repeating: .text(Absence.notApplicable.gss), count: 2)
    }
    guard let bounds else {
      return [CellValue](repeating: .text(Absence.suppressed.gss), count: 2)
    }
    return [bounds.lower, bounds.upper].map {
      $0.map(unit.cell) ?? .text(Absence.notAvailable.gss)
    }
  }

  /// The symbols in the cells of the bounds, but for not applicable.
  var boundsAbsences: [Absence] {
    guard absence == .suppressed else { return [] }
    return bounds.map { $0.upper == nil ? [.notAvailable] : [] } ?? [.suppressed]
  }
}

extension CellValue {
  /// A text in a cell, not applicable where there is none.
  static func given(_ text: String?) -> CellValue {
    .text(text.flatMap { $0.isEmpty ? nil : $0 } ?? Absence.notApplicable.gss)
  }
}

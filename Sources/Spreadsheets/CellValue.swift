/// What a cell of a spreadsheet holds: never a formula.
public enum CellValue: Hashable, Sendable {
  /// Text, whatever it begins with.
  case text(String)
  /// A number as it stands.
  case number(Double)
  /// A fraction that is shown as a percentage to one decimal.
  case percent(Double)
}

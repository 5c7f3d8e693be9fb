/// What a cell of a spreadsheet holds: never a formula.
public enum CellValue: Hashable, Sendable {
  /// Text, whatever it begins with.
  case text(String)
  /// A number with the decimals that are shown, from 0 to 4; the cell holds all its digits.
  case number(Double, decimals: Int)
  /// A fraction that is shown as a percentage to one decimal; the cell holds all its digits.
  case percent(Double)
  /// Text that leads to a sheet by its name.
  case link(String, sheet: String)

  /// The text, nil of a number.
  var text: String? {
    switch self {
    case .text(let text), .link(let text, _): text
    case .number, .percent: nil
    }
  }

  /// The number, nil of text.
  var number: Double? {
    switch self {
    case .number(let number, _), .percent(let number): number
    case .text, .link: nil
    }
  }
}

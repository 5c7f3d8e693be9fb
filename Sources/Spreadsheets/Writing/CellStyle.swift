/// How a cell looks.
enum CellStyle: Int, CaseIterable {
  /// Plain text, wrapped.
  case text
  /// The title of a sheet.
  case title
  /// A heading of a column.
  case heading
  /// A note above a table, not wrapped.
  case note
  /// A link.
  case link
  /// A fraction as a percentage to one decimal.
  case percent
  /// A number without decimals, thousands being separated.
  case whole
  /// A number with one decimal.
  case oneDecimal
  /// A number with two decimals.
  case twoDecimals
  /// A number with three decimals.
  case threeDecimals
  /// A number with four decimals.
  case fourDecimals

  /// The style of a value in a table.
  init(_ value: CellValue) {
    switch value {
    case .text: self = .text
    case .link: self = .link
    case .percent: self = .percent
    case .number(_, let decimals):
      let styles: [CellStyle] = [
        .whole, .oneDecimal, .twoDecimals, .threeDecimals, .fourDecimals,
      ]
      self = styles[max(0, min(4, decimals))]
    }
  }

  /// The style of a value among the notes.
  static func note(_ value: CellValue) -> CellStyle {
    if case .link = value { .link } else { .note }
  }

  /// Whether text goes on in further lines of its cell.
  var isWrapped: Bool { [.text, .heading, .link].contains(self) }

  /// The decimals of a number, nil of what is none.
  var decimals: Int? {
    switch self {
    case .whole: 0
    case .percent, .oneDecimal: 1
    case .twoDecimals: 2
    case .threeDecimals: 3
    case .fourDecimals: 4
    case .text, .title, .heading, .note, .link: nil
    }
  }
}

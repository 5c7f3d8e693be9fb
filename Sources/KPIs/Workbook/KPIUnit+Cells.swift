import Spreadsheets

extension KPIUnit {
  /// A value of the unit in a cell.
  func cell(_ value: Double) -> CellValue {
    switch self {
    case .share: .percent(value)
    case .perChild: .number(value, decimals: 3)
    case .points: .number(value, decimals: 1)
    case .count: .number(value, decimals: 0)
    }
  }

  /// The unit at the head of a column or in a cell.
  var heading: String {
    switch self {
    case .share: "Percentage"
    case .perChild: "Events per child"
    case .points: "Points on the scale"
    case .count: "Number"
    }
  }
}

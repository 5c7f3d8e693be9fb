/// The numbers at the right of a row of an interval chart.
enum IntervalText {
  /// The estimate with its interval, such as 66.3% (58.7 to 73.1).
  static func text(_ row: IntervalChart.Row, axis: IntervalChart.Axis) -> String {
    guard let estimate = row.estimate, !estimate.isNaN else { return "not available" }
    let unit = axis == .percent ? "%" : ""
    let text = number(estimate, axis) + unit
    guard let lower = row.lower, let upper = row.upper else { return text }
    if lower == -.infinity, upper == .infinity { return text + " (no limits)" }
    return text + " (" + number(lower, axis) + " to " + number(upper, axis) + ")"
  }

  private static func number(_ value: Double, _ axis: IntervalChart.Axis) -> String {
    switch axis {
    case .percent: DecimalText.text(value, shift: 2, decimals: 1)
    case .points: DecimalText.text(value, shift: 2, decimals: 1, sign: .always)
    case .ratio: DecimalText.text(value, decimals: 2)
    case .scores: DecimalText.text(value, decimals: 1)
    case .scoreDifferences: DecimalText.text(value, decimals: 1, sign: .always)
    }
  }
}

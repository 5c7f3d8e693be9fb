import Symbols

/// A unit with the file and the columns of its figures.
struct EESUnit {
  /// The unit.
  let unit: KPIUnit
  /// The name of its file.
  let file: String
  /// The columns.
  let indicators: [EESIndicator]

  /// Every unit, in order.
  static let all = [
    EESUnit(
      unit: .share, file: "kpi_percentages",
      indicators: [.numerator, .denominator] + EESIndicator.values(unit: "%", decimals: 1)),
    EESUnit(
      unit: .perChild, file: "kpi_rates",
      indicators: [.numerator, .denominator] + EESIndicator.values(unit: "", decimals: 3)),
    EESUnit(
      unit: .points, file: "kpi_scores",
      indicators: [.denominator] + EESIndicator.values(unit: "", decimals: 1)),
    EESUnit(
      unit: .count, file: "kpi_counts",
      indicators: [EESIndicator(name: "value", label: "Number", unit: "", decimals: 0)]),
  ]
}

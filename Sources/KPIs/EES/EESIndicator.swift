import Symbols

/// A column of numbers of a data file.
struct EESIndicator {
  /// The column’s name: numerator, denominator, value, lower or upper.
  let name: String
  /// What it is called.
  let label: String
  /// Its unit: empty for a number.
  let unit: String
  /// Its decimals.
  let decimals: Int

  /// Whether it is a number of people or events: without unit and decimals.
  var isCount: Bool { unit.isEmpty && decimals == 0 }

  /// Those with the attribute, or events.
  static let numerator = EESIndicator(
    name: "numerator", label: "Number with the attribute, or events", unit: "", decimals: 0)
  /// Those whose answer is known.
  static let denominator = EESIndicator(
    name: "denominator", label: "Number whose answer is known", unit: "", decimals: 0)

  /// The value with its limits.
  static func values(unit: String, decimals: Int) -> [EESIndicator] {
    [
      EESIndicator(name: "value", label: "Value", unit: unit, decimals: decimals),
      EESIndicator(
        name: "lower", label: "Lower limit of the 95% interval", unit: unit, decimals: decimals),
      EESIndicator(
        name: "upper", label: "Upper limit of the 95% interval", unit: unit, decimals: decimals),
    ]
  }

  /// The cell of a figure, not available where the study has none.
  func text(_ figure: KPIFigure?, _ kpi: KPI) -> String {
    guard let figure else { return Absence.notAvailable.dfe }
    switch name {
    case "numerator", "denominator":
      let count = name == "numerator" ? figure.numerator : figure.denominator
      if figure.absence == .suppressed { return Absence.suppressed.dfe }
      return count.map { String($0) } ?? Absence.notApplicable.dfe
    default:
      if let absence = figure.absence { return absence.dfe }
      let number = name == "lower" ? figure.lower : name == "upper" ? figure.upper : figure.value
      return number.map { written($0, kpi.unit == .share ? 100 : 1) }
        ?? Absence.notApplicable.dfe
    }
  }

  /// A number with the decimals of the column, or that it rounds to zero and is not zero; half is
  /// rounded away from zero.
  func written(_ number: Double, _ factor: Double) -> String {
    let power = (0..<decimals).reduce(1) { product, _ in product * 10 }
    let scaled = (number * factor * Double(power)).rounded(.toNearestOrAwayFromZero)
    guard abs(scaled) < 1e15 else { return Absence.notAvailable.dfe }
    let whole = Int(scaled)
    if whole == 0, number > 0 { return Absence.low.dfe }
    if decimals == 0 { return String(whole) }
    let parts = abs(whole).quotientAndRemainder(dividingBy: power)
    let digits = String(parts.remainder)
    return (whole < 0 ? "-" : "") + "\(parts.quotient)."
      + String(repeating: "0", count: decimals - digits.count) + digits
  }
}

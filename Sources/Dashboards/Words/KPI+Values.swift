import Symbols
import Documents
import Indicators
import KPIs

/// How the values of an indicator are written.
extension KPI {
  /// The title with its moment, with the unit that a rate is written in.
  var heading: String {
    guard unit == .perChild else { return label }
    let perOne = " per child"
    let name = title.hasSuffix(perOne) ? String(title.dropLast(perOne.count)) : title
    return "\(name) per 100 \(whom.plural)" + (momentLabel.isEmpty ? "" : ", \(momentLabel)")
  }

  /// A value in the unit of the indicator.
  func value(_ value: Double) -> Value {
    guard value.isFinite else { return .absent(.notApplicable) }
    switch unit {
    case .share: return .percent(value, decimals: 1)
    case .perChild: return .number(value * 100, decimals: 1)
    case .points: return .number(value, decimals: 1)
    case .count: return .count(Int(value))
    }
  }

  /// A value as text.
  func text(_ value: Double) -> String { ValueText.text(self.value(value)) }

  /// Two limits in the unit of the indicator; without an upper one the lower with "or more".
  func limits(_ lower: Double, _ upper: Double) -> Value {
    guard lower.isFinite, !upper.isNaN else { return .absent(.notApplicable) }
    guard upper.isFinite else { return .text("\(text(lower)) or more") }
    switch unit {
    case .share: return .percentInterval(lower, upper, decimals: 1)
    case .perChild: return .numberInterval(lower * 100, upper * 100, decimals: 1)
    case .points: return .numberInterval(lower, upper, decimals: 1)
    case .count: return .absent(.notApplicable)
    }
  }

  /// A numerator and denominator; for means the denominator alone.
  func counts(_ numerator: Int?, _ denominator: Int?) -> Value {
    guard let denominator else { return .absent(.notApplicable) }
    guard let numerator, unit != .points else { return .count(denominator) }
    let parts = [numerator, denominator].map { ValueText.text(.count($0)) }
    return unit == .perChild
      ? .text("\(parts[0]) among \(parts[1])") : .ratio(numerator, of: denominator)
  }
}

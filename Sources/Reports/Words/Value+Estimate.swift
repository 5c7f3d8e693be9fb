import Documents
import Evaluations

/// Values of estimates, as a report writes them, safe for limits that are infinite or no number.
extension Value {
  /// A fraction as a percentage to one decimal.
  static func share(_ fraction: Double) -> Value {
    fraction.isFinite ? .percent(fraction, decimals: 1) : .absent(.notApplicable)
  }

  /// A part of a whole as a percentage, not applicable where there is no whole.
  static func share(_ part: Int, of whole: Int) -> Value {
    whole > 0 ? .percent(Double(part) / Double(whole), decimals: 1) : .absent(.notApplicable)
  }

  /// A count, suppressed where it is not known.
  static func known(_ count: Int?) -> Value { count.map(Value.count) ?? .absent(.suppressed) }

  /// A ratio to two decimals.
  static func ratio(_ estimate: Estimate) -> Value {
    estimate.value.isFinite ? .number(estimate.value, decimals: 2) : .absent(.notApplicable)
  }

  /// The limits of a ratio, with no upper limit said in words.
  static func ratioLimits(_ estimate: Estimate) -> Value {
    limits(estimate) {
      .numberInterval($0, $1, decimals: 2)
    } orAtLeast: {
      ValueText.text(.number($0, decimals: 2))
    }
  }

  /// Limits in the form that is given, or in words where there is no upper one.
  static func limits(
    _ estimate: Estimate, as form: (Double, Double) -> Value, orAtLeast: (Double) -> String
  ) -> Value {
    guard estimate.lower.isFinite, !estimate.upper.isNaN else { return .absent(.notApplicable) }
    guard estimate.upper.isFinite else { return .text("\(orAtLeast(estimate.lower)) or more") }
    return form(estimate.lower, estimate.upper)
  }
}

extension Estimate {
  /// The name of its interval, such as 95% interval.
  var intervalName: String {
    let percent = level * 100
    let whole = abs(percent - percent.rounded()) < 1e-9
    return "\(ValueText.text(.percent(level, decimals: whole ? 0 : 1))) interval"
  }
}

import Documents
import Evaluations

extension Reading {
  /// The heading of a column of differences with their intervals.
  static let differenceHeading = "Difference, percentage points (interval)"
  /// The heading of a column of ratios with their intervals.
  static let ratioHeading = "Ratio (interval)"

  /// A difference with its limits in one cell, under a heading that names the unit.
  func differenceWithLimits(_ estimate: Estimate) -> Value {
    .withLimits(difference(estimate.value), differenceLimits(estimate))
  }
}

extension Value {
  /// A ratio with its limits in one cell.
  static func ratioWithLimits(_ estimate: Estimate) -> Value {
    withLimits(ratio(estimate), ratioLimits(estimate))
  }

  /// A size and its limits in one cell, under a heading that names the unit.
  static func withLimits(_ size: Value, _ limits: Value) -> Value {
    if size.absence != nil { return size }
    let texts = [size, limits].map { ValueText.text($0, in: .underUnit) }
    return limits.absence == nil ? .text("\(texts[0]) (\(texts[1]))") : .text(texts[0])
  }
}

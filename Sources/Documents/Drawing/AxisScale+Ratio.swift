extension AxisScale {
  /// A logarithmic axis of ratios around one.
  ///
  /// Estimates and marks are always covered. A limit more than eightfold beyond all of
  /// them, zero or endless, is left to an arrow at the edge, so that one wide interval
  /// does not press all others together.
  /// - Parameters:
  ///   - values: The estimates and marks.
  ///   - limits: The limits of the intervals.
  static func ratio(covering values: [Double], limits: [Double]) -> AxisScale {
    let centres = values.filter { $0.isFinite && $0 > 0 } + [1]
    let low = (centres.min() ?? 1) / 8
    let high = (centres.max() ?? 1) * 8
    let all = centres + limits.filter { $0 >= low && $0 <= high }
    let bottom = min(all.min() ?? 1, 1 / 1.25)
    let top = max(all.max() ?? 1, 1.25)
    let ticks = ratioTicks(from: bottom, to: top).map { Tick(value: $0, text: text($0)) }
    return AxisScale(spacing: .logarithmic, ticks: ticks)
  }

  private static func ratioTicks(from bottom: Double, to top: Double) -> [Double] {
    let mantissas: [Double] =
      switch top / bottom {
      case ..<5: [1, 1.5, 2, 3, 5, 7]
      case ..<200: [1, 2, 5]
      default: [1]
      }
    var low = 1.0
    while low > bottom { low /= 10 }
    var candidates: [Double] = []
    var decade = low
    while (candidates.last ?? 0) < top {
      candidates += mantissas.map { decade < 1 ? $0 / (1 / decade).rounded() : $0 * decade }
      decade = decade < 1 ? 1 / ((1 / decade).rounded() / 10) : decade * 10
    }
    let first = candidates.lastIndex { $0 <= bottom * 1.000_001 } ?? 0
    let last = candidates.firstIndex { $0 >= top * 0.999_999 } ?? candidates.count - 1
    return Array(candidates[first...max(first, last)])
  }

  /// The shortest text of a tick.
  private static func text(_ value: Double) -> String {
    var decimals = 0
    while decimals < 9, abs(value - rounded(value, decimals)) > value * 1e-9 { decimals += 1 }
    return DecimalText.text(value, decimals: decimals)
  }

  private static func rounded(_ value: Double, _ decimals: Int) -> Double {
    var ten = 1.0
    for _ in 0..<decimals { ten *= 10 }
    return (value * ten).rounded() / ten
  }
}

/// An axis: which values it covers, where its ticks stand and how they are written.
struct AxisScale: Hashable, Sendable {
  /// A tick with its text.
  struct Tick: Hashable, Sendable {
    /// Where it stands.
    let value: Double
    /// What is written at it.
    let text: String
  }

  /// How values become distances.
  enum Spacing: Hashable, Sendable {
    /// Equal differences are equal distances.
    case linear
    /// Equal ratios are equal distances.
    case logarithmic
  }

  /// How values become distances.
  let spacing: Spacing
  /// The ticks, the first and the last at the ends of the axis.
  let ticks: [Tick]

  /// The lowest value.
  var lower: Double { ticks.first?.value ?? 0 }
  /// The highest value.
  var upper: Double { ticks.last?.value ?? 1 }

  /// Where a value stands along the axis, from 0 to 1; at the nearest end where beyond.
  func place(_ value: Double) -> Double {
    let clamped = min(max(value, lower), upper)
    if upper <= lower { return 0 }
    switch spacing {
    case .linear: return (clamped - lower) / (upper - lower)
    case .logarithmic:
      let start = Logarithm.natural(lower)
      return (Logarithm.natural(clamped) - start) / (Logarithm.natural(upper) - start)
    }
  }

  /// Whether a value lies on the axis.
  func covers(_ value: Double) -> Bool { value >= lower && value <= upper }

  /// An axis of percentages from zero.
  /// - Parameters:
  ///   - values: The fractions that it must cover.
  ///   - count: About how many steps it should have.
  static func percent(covering values: [Double], steps count: Int = 5) -> AxisScale {
    let high = values.filter(\.isFinite).max() ?? 0
    let low = min(0, values.filter(\.isFinite).min() ?? 0)
    let top = high <= 0 ? 1 : high
    let ticks = NiceTicks(covering: low * 100...top * 100, steps: count)
    return linear(ticks, scale: 100) { $0 + "%" }
  }

  /// An axis of percentage points around zero.
  static func points(covering values: [Double], steps count: Int = 6) -> AxisScale {
    around(values, scale: 100, steps: count)
  }

  /// An axis of differences around zero, in the unit of the values.
  static func differences(covering values: [Double], steps count: Int = 6) -> AxisScale {
    around(values, scale: 1, steps: count)
  }

  private static func around(_ values: [Double], scale: Double, steps count: Int) -> AxisScale {
    let finite = values.filter(\.isFinite)
    let low = min(0, finite.min() ?? 0) * scale
    let high = max(0, finite.max() ?? 0) * scale
    let range = low == high ? -1...1 : low...high
    return linear(NiceTicks(covering: range, steps: count), scale: scale, sign: .always) { $0 }
  }

  /// An axis of counts from zero.
  static func counts(covering values: [Double], steps count: Int = 5) -> AxisScale {
    let high = values.filter(\.isFinite).max() ?? 0
    return linear(NiceTicks(covering: 0...(high <= 0 ? 1 : high), steps: count), scale: 1) { $0 }
  }

  private static func linear(
    _ nice: NiceTicks, scale: Double, sign: DecimalText.Sign = .minusOnly,
    write: (String) -> String
  ) -> AxisScale {
    let ticks = nice.values.map { value in
      Tick(
        value: value / scale,
        text: write(DecimalText.text(value, decimals: nice.decimals, sign: sign)))
    }
    return AxisScale(spacing: .linear, ticks: ticks)
  }
}

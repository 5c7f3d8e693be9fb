/// Ticks at round numbers that cover a range: steps of 1, 2, 2.5 or 5 times a power of ten.
struct NiceTicks: Hashable, Sendable {
  /// The ticks, from the lowest.
  let values: [Double]
  /// How many decimals they need.
  let decimals: Int

  /// The ticks of a range.
  /// - Parameters:
  ///   - range: What must be covered; not empty.
  ///   - steps: About how many steps there should be.
  init(covering range: ClosedRange<Double>, steps: Int) {
    let rough = (range.upperBound - range.lowerBound) / Double(max(1, steps))
    var power = 0
    while NiceTicks.scaled(10, power) <= rough { power += 1 }
    while NiceTicks.scaled(1, power) > rough, power > -12 { power -= 1 }
    let factors = [1.0, 2, 2.5, 5, 10]
    let factor = factors.first { NiceTicks.scaled($0, power) >= rough * 0.999_999 } ?? 10
    let step = NiceTicks.scaled(factor, power)
    let first = (range.lowerBound / step + 1e-9).rounded(.down)
    let last = (range.upperBound / step - 1e-9).rounded(.up)
    values = (Int(first)...Int(max(first + 1, last))).map {
      NiceTicks.scaled(Double($0) * factor, power)
    }
    decimals = max(0, -power + (factor == 2.5 ? 1 : 0))
  }

  /// A number times a power of ten, by one operation so that it is rounded once.
  private static func scaled(_ value: Double, _ power: Int) -> Double {
    var ten = 1.0
    for _ in 0..<abs(power) { ten *= 10 }
    return power < 0 ? value / ten : value * ten
  }
}

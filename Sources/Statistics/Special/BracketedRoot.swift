/// A root of a continuous function between two points at which its sign differs.
///
/// Brent's method: it never leaves the bracket, and halves it where interpolation fails.
///
/// Source: Brent RP (1971), An algorithm with guaranteed convergence for finding a zero of a
/// function, Comput J 14:422-425, doi:10.1093/comjnl/14.4.422.
struct BracketedRoot {
  private var best: (x: Double, value: Double)
  private var previous: (x: Double, value: Double)
  private var opposite: (x: Double, value: Double)
  private var step = 0.0
  private var earlierStep = 0.0

  /// The root, or nothing if the function has the same sign at both ends.
  ///
  /// - Parameters:
  ///   - bracket: the two ends, both finite.
  ///   - function: what is to be zero; finite between the ends.
  /// - Returns: the root, or nothing if the signs agree.
  static func find(
    in bracket: ClosedRange<Double>, of function: (Double) -> Double
  ) -> Double? {
    let lower = (x: bracket.lowerBound, value: function(bracket.lowerBound))
    let upper = (x: bracket.upperBound, value: function(bracket.upperBound))
    if lower.value == 0 { return lower.x }
    if upper.value == 0 { return upper.x }
    guard (lower.value < 0) != (upper.value < 0), !lower.value.isNaN, !upper.value.isNaN
    else { return nil }
    var search = BracketedRoot(best: upper, previous: lower, opposite: lower)
    return search.run(function)
  }

  private init(
    best: (x: Double, value: Double), previous: (x: Double, value: Double),
    opposite: (x: Double, value: Double)
  ) {
    self.best = best
    self.previous = previous
    self.opposite = opposite
    step = best.x - previous.x
    earlierStep = step
  }

  private mutating func run(_ function: (Double) -> Double) -> Double {
    for _ in 0..<400 {
      arrange()
      let tolerance = 2 * Double.ulpOfOne * abs(best.x) + 1e-300
      let half = (opposite.x - best.x) / 2
      if abs(half) <= tolerance || best.value == 0 { break }
      chooseStep(half: half, tolerance: tolerance)
      previous = best
      best.x += abs(step) > tolerance ? step : (half > 0 ? tolerance : -tolerance)
      best.value = function(best.x)
    }
    return best.x
  }

  /// Keeps the root between `best` and `opposite`, with the smaller value in `best`.
  private mutating func arrange() {
    if (best.value > 0) == (opposite.value > 0) {
      opposite = previous
      step = best.x - previous.x
      earlierStep = step
    }
    if abs(opposite.value) < abs(best.value) {
      previous = best
      best = opposite
      opposite = previous
    }
  }

  private mutating func chooseStep(half: Double, tolerance: Double) {
    guard abs(earlierStep) >= tolerance, abs(previous.value) > abs(best.value) else {
      step = half
      earlierStep = half
      return
    }
    var (numerator, denominator) = interpolation(half: half)
    if numerator > 0 { denominator = -denominator } else { numerator = -numerator }
    let bound = min(
      3 * half * denominator - abs(tolerance * denominator),
      abs(earlierStep * denominator))
    if 2 * numerator < bound {
      earlierStep = step
      step = numerator / denominator
    } else {
      step = half
      earlierStep = half
    }
  }

  private func interpolation(half: Double) -> (Double, Double) {
    let ratio = best.value / previous.value
    if previous.x == opposite.x { return (2 * half * ratio, 1 - ratio) }
    let first = previous.value / opposite.value
    let second = best.value / opposite.value
    let numerator =
      ratio
      * (2 * half * first * (first - second) - (best.x - previous.x) * (second - 1))
    return (numerator, (first - 1) * (second - 1) * (ratio - 1))
  }
}

import RealModule

/// The point at which an increasing function of a positive number passes through zero.
///
/// Newton's method held inside a bracket that only shrinks. A step that leaves the bracket is
/// replaced by the middle of its floating-point numbers, so that the search ends after at most some
/// hundred steps whatever the function.
struct BracketedNewton {
  /// The value of the function and its slope over the logarithm of the point.
  typealias Value = (value: Double, slope: Double)

  /// The scale on which the function is nearest to a straight line.
  enum Scale {
    case linear, logarithmic
  }

  private let scale: Scale
  private var lower: Double
  private var upper: Double
  private var point: Double

  /// The root below an upper end; 0 where it is too small for a floating-point number.
  ///
  /// - Parameters:
  ///   - upper: a point at or above the root.
  ///   - start: where to begin, above 0 and not above `upper`.
  ///   - scale: the scale of the steps.
  ///   - function: the value and slope at a point.
  /// - Returns: the root.
  static func find(
    upTo upper: Double, from start: Double, on scale: Scale, of function: (Double) -> Value
  ) -> Double {
    let smallest = Double.leastNormalMagnitude
    if function(smallest).value >= 0 { return 0 }
    var search = BracketedNewton(
      scale: scale, lower: smallest, upper: upper, point: start)
    for _ in 0..<300 {
      if search.advance(function(search.point)) { break }
    }
    return search.point
  }

  /// Moves to the next point; true when the search is over.
  private mutating func advance(_ current: Value) -> Bool {
    if current.value == 0 { return true }
    if current.value < 0 { lower = point } else { upper = point }
    let step = -current.value / current.slope
    let next = scale == .linear ? point + point * step : point * Double.exp(step)
    if abs(step) < 1e-13 {
      if next >= lower, next <= upper { point = next }
      return true
    }
    if next > lower, next < upper {
      point = next
      return false
    }
    let middle = Self.middle(lower, upper)
    if middle == lower || middle == upper { return true }
    point = middle
    return false
  }

  /// The floating-point number half way between two positive numbers in their order.
  private static func middle(_ lower: Double, _ upper: Double) -> Double {
    Double(bitPattern: lower.bitPattern + (upper.bitPattern - lower.bitPattern) / 2)
  }
}

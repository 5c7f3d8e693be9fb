import RealModule

/// The point at which an increasing function of a positive number passes through zero.
///
/// Newton's method in the logarithm of the point, held inside a bracket that only shrinks. A step
/// that leaves the bracket is replaced by the middle of its floating-point numbers, so that the
/// search ends after at most some hundred steps whatever the function.
struct LogScaleNewton {
  /// The value of the function and its slope over the logarithm of the point.
  typealias Value = (value: Double, slope: Double)

  private var lower: Double
  private var upper: Double
  private var point: Double

  /// The root inside a bracket.
  ///
  /// - Parameters:
  ///   - lower: a point at or below the root, 0 or more.
  ///   - upper: a point at or above the root.
  ///   - start: where to begin, between the two.
  ///   - function: the value and slope at a point.
  /// - Returns: the root.
  static func find(
    lower: Double, upper: Double, start: Double, of function: (Double) -> Value
  ) -> Double {
    var search = LogScaleNewton(lower: lower, upper: upper, point: start)
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
    let next = point * Double.exp(step)
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

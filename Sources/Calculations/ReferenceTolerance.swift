/// How far a result may lie from the right one: the larger of two allowances.
struct ReferenceTolerance {
  /// The allowance as a part of the right result.
  let relative: Double
  /// The allowance in the unit of the result.
  let absolute: Double

  /// Whether a number is near enough to the right one.
  func accepts(_ number: Double, expected: Double) -> Bool {
    if number == expected || (number.isNaN && expected.isNaN) { return true }
    return abs(number - expected) <= max(absolute, relative * abs(expected))
  }
}

/// The moving ranges of a series: the sizes of the steps from each value to the next.
///
/// Source: Wheeler DJ (1993), Understanding Variation: the key to managing chaos, SPC Press.
enum MovingRanges {
  /// The mean of the moving ranges.
  ///
  /// Nothing for fewer than two values, or where screening leaves no range (all values the same);
  /// not finite where a range or their sum is too large for a number.
  ///
  /// - Parameters:
  ///   - values: the values in order of time.
  ///   - screening: whether ranges that are out of control themselves are left out.
  /// - Returns: the mean, or nothing where it is undefined.
  static func mean(
    _ values: some Collection<Double>, screening: MovingRangeScreening
  ) -> Double? {
    let ranges = zip(values.dropFirst(), values).map { abs($0 - $1) }
    guard let mean = accurateMean(ranges), mean.isFinite else { return accurateMean(ranges) }
    switch screening {
    case .none: return mean
    case .once: return accurateMean(ranges.filter { $0 < 3.267 * mean })
    }
  }

  /// The arithmetic mean, rounded once; nothing for no values.
  static func accurateMean(_ values: some Collection<Double>) -> Double? {
    guard !values.isEmpty else { return nil }
    var sum = CompensatedSum()
    for value in values { sum.add(value) }
    let (quotient, remainder) = sum.divided(by: Double(values.count))
    return quotient + remainder
  }
}

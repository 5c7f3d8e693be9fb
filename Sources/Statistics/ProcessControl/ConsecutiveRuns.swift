/// The stretches of neighbouring elements that belong together.
enum ConsecutiveRuns {
  /// The longest stretches in which each neighbour belongs to the one before it, in order.
  ///
  /// - Parameters:
  ///   - count: how many elements there are.
  ///   - belongs: whether an element belongs to the one before it.
  /// - Returns: the stretches, which cover all elements without overlap.
  static func split(_ count: Int, belongs: (Int) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for index in 0..<max(0, count) where index + 1 == count || !belongs(index + 1) {
      runs.append(start..<index + 1)
      start = index + 1
    }
    return runs
  }

  /// The longest strictly rising or falling stretches, in order.
  ///
  /// Neighbouring stretches share their turning point.
  ///
  /// - Parameter values: the values in order of time.
  /// - Returns: the stretches of at least two values, each with its direction.
  static func monotone(_ values: some Collection<Double>) -> [(range: Range<Int>, side: Side)] {
    let steps = zip(values.dropFirst(), values).map { Side(of: $0, from: $1) }
    return split(steps.count) { steps[$0] == steps[$0 - 1] }
      .filter { steps[$0.lowerBound] != .on }
      .map { ($0.lowerBound..<$0.upperBound + 1, steps[$0.lowerBound]) }
  }
}

extension IndividualsChart {
  /// The points of one segment with the rules that they meet.
  static func points(
    of values: ArraySlice<Double>, in segment: ControlSegment
  ) -> [ControlPoint] {
    var points = values.map { ControlPoint($0, in: segment) }
    markShifts(&points)
    markTrends(&points)
    markTwoOfThree(&points)
    return points
  }

  private static func markShifts(_ points: inout [ControlPoint]) {
    let sides = points.map(\.side)
    for run in ConsecutiveRuns.split(sides.count, belongs: { sides[$0] == sides[$0 - 1] })
    where run.count >= runLength && sides[run.lowerBound] != .on {
      for index in run { points[index].isInShift = true }
    }
  }

  /// Later trends overwrite the end of earlier ones.
  private static func markTrends(_ points: inout [ControlPoint]) {
    for (run, side) in ConsecutiveRuns.monotone(points.map(\.value)) where run.count >= runLength {
      for index in run { points[index].trend = side }
    }
  }

  private static func markTwoOfThree(_ points: inout [ControlPoint]) {
    for start in 0..<max(0, points.count - 2) {
      let window = start..<start + 3
      let side = points[start].side
      let close = window.filter { points[$0].isClose }
      guard side != .on, close.count >= 2, window.allSatisfy({ points[$0].side == side })
      else { continue }
      for index in close { points[index].isInTwoOfThree = true }
    }
  }
}

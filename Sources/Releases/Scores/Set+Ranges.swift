extension Set<Int> {
  /// The values as ranges without a gap, in order.
  var ranges: [ClosedRange<Int>] {
    sorted().reduce(into: []) { ranges, value in
      if let last = ranges.last, last.upperBound == value - 1 {
        ranges[ranges.count - 1] = last.lowerBound...value
      } else {
        ranges.append(value...value)
      }
    }
  }
}

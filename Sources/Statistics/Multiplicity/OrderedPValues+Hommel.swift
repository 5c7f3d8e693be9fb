extension OrderedPValues {
  /// Hommel's adjusted p values: for each outcome the largest Simes p value of all sets with it.
  ///
  /// Of the sets of m outcomes, the one that counts is made of the outcome and the m - 1 largest
  /// others. Simes' p value of it falls as m grows as far as the others go (`rest`), and rises as
  /// m p for an outcome below them, so that the largest minimum of both is found by bisection.
  var hommel: [Double] {
    let rest = smallestOfLargest
    return values.indices.map { place in
      let inside = values.count - place
      let within = min(Double(inside) * values[place], rest[inside])
      return max(within, largestBelow(values[place], sets: inside - 1, rest))
    }
  }

  /// The smallest m p(k) / j of the m - 1 largest values, j = 2...m being their places in the set.
  ///
  /// At m = 0 and 1, where there are no others, infinite.
  private var smallestOfLargest: [Double] {
    let count = values.count
    return (0...count).map { size in
      guard size > 1 else { return .infinity }
      let start = count - size - 1
      var smallest = Double.infinity
      for place in 2...size { smallest = min(smallest, values[start + place] / Double(place)) }
      return smallest * Double(size)
    }
  }

  /// The largest min(m p, rest of m) over the sets in which all others are above this outcome.
  private func largestBelow(_ value: Double, sets: Int, _ rest: [Double]) -> Double {
    guard sets > 0 else { return 0 }
    var low = 0
    var high = sets
    while low < high {
      let middle = (low + high + 1) / 2
      if Double(middle) * value <= rest[middle] { low = middle } else { high = middle - 1 }
    }
    let rising = Double(low) * value
    return low < sets ? max(rising, rest[low + 1]) : rising
  }
}

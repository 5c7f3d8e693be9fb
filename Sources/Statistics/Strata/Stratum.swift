/// The cells and margins of one stratum.
struct Stratum {
  /// Events and others in the group of interest, then in the comparison group.
  let a, b, c, d: Double
  /// The sizes of the groups.
  let first, second: Double
  /// The size of both, how many events there are, and how many others.
  let total, events, rest: Double

  init(_ pair: ProportionPair) {
    (a, b, c, d) = (pair.first.count, pair.first.rest, pair.second.count, pair.second.rest)
    (first, second) = (pair.first.total, pair.second.total)
    total = first + second
    (events, rest) = (a + c, b + d)
  }

  /// a less its expectation under no difference, without cancellation.
  var excess: Double { differenceOfProducts(a, d, b, c) / total }
  /// The variance of a given all margins under no difference; 0 for a single child.
  var variance: Double {
    guard total > 1 else { return 0 }
    return first / total * second * (events / total) * (rest / (total - 1))
  }
}

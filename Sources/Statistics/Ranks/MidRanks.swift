/// The ranks of values from 1 on, equal values sharing the mean of their ranks.
///
/// Ranks are held doubled, so that they are whole numbers. Values count as equal only if they are
/// the same floating-point number.
///
/// Source: Kruskal WH, Wallis WA (1952), J Am Stat Assoc 47:583-621,
/// doi:10.1080/01621459.1952.10483441.
struct MidRanks: Sendable {
  /// Twice the rank of each value.
  let doubled: [Int]
  /// n^3 - n less the sum of t^3 - t over groups of t equal values; 0 where all are equal.
  let untied: Double
  /// n^3 - n.
  let cubed: Double
  /// Whether any two values are equal.
  let hasTies: Bool

  init(_ values: [Double]) {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Int](repeating: 0, count: values.count)
    var tied = Int128(0)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for place in start..<end { ranks[order[place]] = start + 1 + end }
      tied += Self.cubedExcess(end - start)
      start = end
    }
    doubled = ranks
    hasTies = tied > 0
    let all = Self.cubedExcess(values.count)
    cubed = Double(all)
    untied = Double(all - tied)
  }

  /// t^3 - t.
  private static func cubedExcess(_ count: Int) -> Int128 {
    let count = Int128(count)
    return count * count * count - count
  }
}

/// The distinct sums that can come about, in rising order, each with the number of ways to it.
///
/// Numbers of ways are whole and exact up to 2^53, and have full relative precision beyond: they are
/// only added and multiplied.
struct SumCounts: Sendable {
  private(set) var sums: [Int]
  private(set) var ways: [Double]

  /// The sum of nothing.
  static let zero = SumCounts(sums: [0], ways: [1])
  /// No sum at all.
  static let none = SumCounts(sums: [], ways: [])

  init(sums: [Int], ways: [Double]) {
    self.sums = sums
    self.ways = ways
  }

  /// The sums of a table of ways whose places are the sums.
  init(dense table: some RandomAccessCollection<Double>) {
    self = .none
    for (sum, ways) in table.enumerated() where ways > 0 {
      sums.append(sum)
      self.ways.append(ways)
    }
  }

  /// The number of ways to all sums.
  var total: Double { ways.reduce(0, +) }

  /// Adds one way to a sum that is not below the last.
  mutating func add(_ sum: Int) {
    if sums.last == sum {
      ways[ways.count - 1] += 1
    } else {
      sums.append(sum)
      ways.append(1)
    }
  }

  /// Whether all pairs of these and others can be gone through.
  func isFeasible(with other: SumCounts) -> Bool {
    let pairs = Double(sums.count) * Double(other.sums.count)
    let span = (sums.last ?? 0) + (other.sums.last ?? 0)
    let few = min(sums.count, other.sums.count)
    return pairs < (few <= 64 ? 0x1p25 : 0x1p23) || (span < 1 << 23 && pairs < 0x1p27)
  }

  /// These sums and others, a number being added to each of the others.
  func merged(with other: SumCounts, raisedBy rise: Int, times: Double = 1) -> SumCounts {
    var result = SumCounts.none
    result.sums.reserveCapacity(sums.count + other.sums.count)
    result.ways.reserveCapacity(sums.count + other.sums.count)
    var (mine, theirs) = (0, 0)
    while mine < sums.count || theirs < other.sums.count {
      let left = mine < sums.count ? sums[mine] : .max
      let right = theirs < other.sums.count ? other.sums[theirs] + rise : .max
      result.sums.append(min(left, right))
      result.ways.append(
        (left <= right ? ways[mine] : 0) + (right <= left ? other.ways[theirs] * times : 0))
      if left <= right { mine += 1 }
      if right <= left { theirs += 1 }
    }
    return result
  }

  /// The sums of one of these and one of others.
  func convolved(with other: SumCounts) -> SumCounts {
    let span = (sums.last ?? 0) + (other.sums.last ?? 0)
    if span <= 8 * sums.count * other.sums.count, span < 1 << 23 {
      return dense(with: other, span: span)
    }
    let (few, many) = sums.count < other.sums.count ? (self, other) : (other, self)
    if few.sums.count <= 64 {
      return zip(few.sums, few.ways).reduce(SumCounts.none) {
        $0.merged(with: many, raisedBy: $1.0, times: $1.1)
      }
    }
    return sorted(with: other)
  }

  private func sorted(with other: SumCounts) -> SumCounts {
    var pairs: [(sum: Int, ways: Double)] = []
    pairs.reserveCapacity(sums.count * other.sums.count)
    for (sum, ways) in zip(sums, ways) {
      for place in other.sums.indices {
        pairs.append((sum + other.sums[place], ways * other.ways[place]))
      }
    }
    pairs.sort { $0.sum < $1.sum }
    return Self.joined(pairs)
  }

  private func dense(with other: SumCounts, span: Int) -> SumCounts {
    var table = [Double](repeating: 0, count: span + 1)
    for (sum, ways) in zip(sums, ways) {
      for place in other.sums.indices { table[sum + other.sums[place]] += ways * other.ways[place] }
    }
    return SumCounts(dense: table)
  }

  /// Puts pairs in the order of their sums together.
  private static func joined(_ pairs: [(sum: Int, ways: Double)]) -> SumCounts {
    var result = SumCounts.none
    for pair in pairs {
      if let last = result.sums.last, last == pair.sum {
        result.ways[result.ways.count - 1] += pair.ways
      } else {
        result.sums.append(pair.sum)
        result.ways.append(pair.ways)
      }
    }
    return result
  }
}

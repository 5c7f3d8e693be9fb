/// Random choices of a group's scores, and their sums.
///
/// A random pattern of bits, each set with nearly the wanted share, is brought to the wanted number
/// by changing bits at random places. The pattern's probability depends on its number of bits only,
/// and no place is preferred in changing, so that every choice is as likely as any other. Sums are
/// looked up for eight bits at a time.
struct SubsetSampler {
  private let scores: [Int]
  private let chosen: Int?
  private let tables: [Int]
  private let lastMask: UInt64
  /// The share of set bits in 256ths, and the number of random words that it takes for each.
  private let share: (parts: Int, words: Int)
  private var bits: [UInt64]
  private var draws: IndexDraws

  /// Makes a sampler.
  ///
  /// - Parameters:
  ///   - group: the scores, at least one, and how many are chosen.
  ///   - seed: the seed of the random numbers.
  init(_ group: SubsetGroup, seed: UInt64) {
    scores = group.scores
    chosen = group.chosen
    tables = Self.tables(of: group.scores)
    let count = group.scores.count
    lastMask = count % 64 == 0 ? .max : (1 << UInt64(count % 64)) - 1
    share = Self.share(of: group.chosen, from: count)
    bits = [UInt64](repeating: 0, count: (count + 63) / 64)
    draws = IndexDraws(below: count, from: Xoshiro256(seed: seed))
  }

  /// The sum of the next random choice.
  mutating func next() -> Int {
    // A copy of its own, so that the generator's state stays in registers.
    var draws = draws
    defer { self.draws = draws }
    let set = bits.withUnsafeMutableBufferPointer {
      Self.fill($0, share: share, lastMask: lastMask, draws: &draws)
    }
    let sum = lookedUp()
    guard let chosen else { return sum }
    return sum + correction(from: set, to: chosen, draws: &draws)
  }

  /// How many of the first places the last choice has.
  func count(below place: Int) -> Int {
    let whole = place / 64
    var count = 0
    for word in 0..<whole { count += bits[word].nonzeroBitCount }
    let rest = place % 64
    guard rest > 0 else { return count }
    return count + (bits[whole] & ((1 << UInt64(rest)) - 1)).nonzeroBitCount
  }

  /// Sets each bit with the share's probability; returns how many are set.
  @inline(__always)
  private static func fill(
    _ bits: UnsafeMutableBufferPointer<UInt64>, share: (parts: Int, words: Int),
    lastMask: UInt64, draws: inout IndexDraws
  ) -> Int {
    var set = 0
    let last = bits.count - 1
    for place in bits.indices {
      var word: UInt64 = 0
      var parts = share.parts
      for _ in 0..<share.words {
        let random = draws.bits()
        word = parts & 1 == 1 ? word | random : word & random
        parts >>= 1
      }
      if place == last { word &= lastMask }
      bits[place] = word
      set += word.nonzeroBitCount
    }
    return set
  }

  /// The sum of the scores whose bits are set.
  @inline(__always)
  private func lookedUp() -> Int {
    var sum = 0
    tables.withUnsafeBufferPointer { tables in
      for place in bits.indices {
        var word = bits[place]
        for table in stride(from: place &* 2048, to: place &* 2048 &+ 2048, by: 256) {
          sum &+= tables[table &+ Int(truncatingIfNeeded: word & 0xFF)]
          word >>= 8
        }
      }
    }
    return sum
  }

  /// Sets or clears bits at random places until as many are set as are chosen; returns what that
  /// adds to the sum.
  @inline(__always)
  private mutating func correction(
    from set: Int, to chosen: Int, draws: inout IndexDraws
  ) -> Int {
    var missing = abs(set - chosen)
    let isExcess = set > chosen
    var sum = 0
    bits.withUnsafeMutableBufferPointer { bits in
      scores.withUnsafeBufferPointer { scores in
        while missing != 0 {
          let place = draws.next()
          let shift = UInt64(truncatingIfNeeded: place & 63)
          let word = bits[place >> 6]
          let bit = (word >> shift) & 1
          let changes = isExcess ? bit : 1 &- bit
          bits[place >> 6] = word ^ (changes << shift)
          sum &+= scores[place] & (0 &- Int(truncatingIfNeeded: changes))
          missing &-= Int(truncatingIfNeeded: changes)
        }
      }
    }
    return isExcess ? 0 &- sum : sum
  }

  /// The sums of the 256 patterns of each eight scores.
  private static func tables(of scores: [Int]) -> [Int] {
    let words = (scores.count + 63) / 64
    var tables = [Int](repeating: 0, count: words * 2048)
    for (place, score) in scores.enumerated() {
      let (start, bit) = (place / 8 * 256, 1 << (place % 8))
      for pattern in 0..<bit { tables[start + bit + pattern] = tables[start + pattern] + score }
    }
    return tables
  }

  /// The share of set bits of the fewest random words that comes near the wanted number.
  private static func share(of chosen: Int?, from count: Int) -> (parts: Int, words: Int) {
    guard let chosen else { return (1, 1) }
    let near = Double(count).squareRoot() / 4
    for words in 1...8 {
      let whole = Double(1 << words)
      let parts = (Double(chosen) / Double(count) * whole).rounded()
      if abs(parts / whole * Double(count) - Double(chosen)) <= near || words == 8 {
        return (min(Int(parts), (1 << words) - 1), words)
      }
    }
    return (0, 0)
  }
}

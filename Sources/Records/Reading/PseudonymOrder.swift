/// Puts pseudonyms into the order of their bytes.
enum PseudonymOrder {
  /// The place of each pseudonym when all are sorted.
  /// - Parameters:
  ///   - numbers: The pseudonyms by their number in the index.
  ///   - index: The index.
  /// - Returns: Ranks from 0.
  static func ranks(of numbers: [Int], in index: ByteIndex) -> [Int32] {
    let keyed = numbers.enumerated().map { (key: start(of: $1, in: index), place: Int32($0)) }
    let sorted = keyed.sorted { first, second in
      if first.key != second.key { return first.key < second.key }
      let one = index.bytes(of: numbers[Int(first.place)])
      return one.lexicographicallyPrecedes(index.bytes(of: numbers[Int(second.place)]))
    }
    var ranks = [Int32](repeating: 0, count: numbers.count)
    for (rank, entry) in sorted.enumerated() { ranks[Int(entry.place)] = Int32(rank) }
    return ranks
  }

  /// The first eight bytes as a number that sorts as they do.
  private static func start(of number: Int, in index: ByteIndex) -> UInt64 {
    var key: UInt64 = 0
    for byte in index.bytes(of: number).prefix(8) { key = key << 8 | UInt64(byte) }
    return key << UInt64(8 * max(0, 8 - index.bytes(of: number).count))
  }
}

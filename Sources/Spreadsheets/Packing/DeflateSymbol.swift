/// A symbol of Deflate’s alphabets, with the bits that follow it.
///
/// Source: RFC 1951, section 3.2.5.
struct DeflateSymbol {
  /// The symbol.
  let symbol: Int
  /// The bits that follow.
  let bits: Int
  /// How many bits follow.
  let count: Int

  /// A symbol with its parts.
  init(symbol: Int, bits: Int, count: Int) {
    self.symbol = symbol
    self.bits = bits
    self.count = count
  }

  /// The symbol of a number.
  ///
  /// The highest bit and those kept after it choose the symbol, the others follow it. Both tables
  /// of the source are this rule, with two bits kept for counts and one for distances.
  /// - Parameters:
  ///   - number: The count less 3, or the distance less 1.
  ///   - kept: How many bits after the highest choose the symbol.
  init(_ number: Int, keeping kept: Int) {
    let highest = (Int.bitWidth &- 1) &- number.leadingZeroBitCount
    count = highest > kept ? highest &- kept : 0
    symbol = count &<< kept &+ number &>> count
    bits = number & (1 &<< count &- 1)
  }
}

/// The code of each symbol of an alphabet, made from the lengths of the codes alone.
///
/// Source: RFC 1951, section 3.2.2.
struct HuffmanCode {
  /// The length of the code of each symbol, 0 of one that does not come.
  let lengths: [Int]
  /// The code of each symbol, its first bit in the lowest place.
  let codes: [Int]

  /// The code with some lengths, of at most 15 bits.
  init(lengths: [Int]) {
    self.lengths = lengths
    var next = Self.firstCodes(lengths)
    codes = lengths.map { length in
      defer { next[length] += 1 }
      return Self.reversed(next[length], length)
    }
  }

  /// The bits that so many symbols of each kind take.
  func bits(_ counts: [Int]) -> Int {
    zip(lengths, counts).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The first code of each length: those of one length follow each other.
  private static func firstCodes(_ lengths: [Int]) -> [Int] {
    var counts = [Int](repeating: 0, count: 16)
    for length in lengths where length > 0 { counts[length] += 1 }
    var first = [Int](repeating: 0, count: 16)
    for length in 1...15 { first[length] = (first[length - 1] + counts[length - 1]) << 1 }
    return first
  }

  private static func reversed(_ code: Int, _ length: Int) -> Int {
    (0..<length).reduce(0) { $0 << 1 | code >> $1 & 1 }
  }
}

extension HuffmanCode {
  /// The fixed code of bytes and counts: RFC 1951, section 3.2.6.
  static let fixedLiterals = HuffmanCode(
    lengths: [Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112)
      + [Int](repeating: 7, count: 24) + [Int](repeating: 8, count: 8))

  /// The fixed code of distances: RFC 1951, section 3.2.6.
  static let fixedDistances = HuffmanCode(lengths: [Int](repeating: 5, count: 30))
}

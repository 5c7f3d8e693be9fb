/// Finds the ends of fields, eight bytes at a time.
///
/// Source: Warren, H. S. (2012). Hacker's Delight, 2nd ed., section 6-1: finding a byte in a word.
struct SeparatorSearch {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080
  private static let fourteens = ones &* 14

  private let separator: UInt8
  private let separators: UInt64

  /// A search for a separator and for line breaks.
  init(_ separator: UInt8) {
    self.separator = separator
    separators = Self.ones &* UInt64(separator)
  }

  /// The place of the next separator or line break, the end where there is none.
  @inline(__always)
  func next(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= bytes.count {
      let hits = candidates(WordwiseBytes.word(bytes, index))
      guard hits != 0 else {
        index += 8
        continue
      }
      index += hits.trailingZeroBitCount >> 3
      if isEnd(bytes[index]) { return index }
      index += 1
    }
    while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
    return index
  }

  /// The high bit of each byte that may end a field: separators and bytes below 14; the lowest is
  /// certain to be one of these, since borrows only move up.
  @inline(__always)
  private func candidates(_ word: UInt64) -> UInt64 {
    let others = word ^ separators
    return ((others &- Self.ones) & ~others | (word &- Self.fourteens) & ~word) & Self.highs
  }

  /// Whether a byte ends a field.
  @inline(__always)
  private func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == 10 || byte == 13 }
}

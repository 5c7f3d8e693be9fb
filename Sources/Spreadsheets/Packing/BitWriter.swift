/// Bits put together to bytes, the first of them in the lowest place of a byte.
///
/// Source: RFC 1951, section 3.1.1.
struct BitWriter {
  /// The bytes that are full.
  private(set) var bytes: [UInt8] = []
  private var held: UInt = 0
  private var width: UInt = 0

  /// Adds the lowest bits of a number, the lowest first.
  /// - Parameters:
  ///   - bits: The number, less than two to the power of the count.
  ///   - count: How many bits, at most 32.
  mutating func write(_ bits: Int, _ count: Int) {
    held |= UInt(bitPattern: bits) &<< width
    width &+= UInt(bitPattern: count)
    while width >= 8 { pass() }
  }

  /// Fills the last byte with zeros.
  mutating func finish() {
    if width > 0 { pass() }
    width = 0
  }

  private mutating func pass() {
    bytes.append(UInt8(held & 0xFF))
    held = held &>> 8
    width = width &- 8
  }
}

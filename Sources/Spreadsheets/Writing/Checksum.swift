/// The cyclic redundancy check CRC-32 of bytes, as archives have it.
///
/// Source: ITU-T V.42; ISO/IEC 21320-1. Its check value for the text 123456789 is CBF43926.
enum Checksum {
  /// The check of some bytes.
  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
    return ~sum
  }

  private static let table: [UInt32] = (0..<256).map { number in
    (0..<8).reduce(UInt32(number)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
    }
  }
}

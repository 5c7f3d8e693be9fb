/// Compares and hashes bytes eight at a time.
enum WordwiseBytes {
  /// Whether two spans of one length hold the same bytes.
  @inline(__always)
  static func equal(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
    var index = 0
    while index + 8 <= second.count {
      if word(first, index) != word(second, index) { return false }
      index += 8
    }
    while index < second.count {
      if first[index] != second[index] { return false }
      index += 1
    }
    return true
  }

  /// A hash by multiplication, the same on every run.
  @inline(__always)
  static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: bytes.count) &* 0x9e37_79b9_7f4a_7c15
    var index = 0
    while index + 8 <= bytes.count {
      hash = mixed(hash ^ word(bytes, index))
      index += 8
    }
    var rest: UInt64 = 0
    while index < bytes.count {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    return mixed(hash ^ rest)
  }

  /// Eight bytes as a number, the first the lowest.
  @inline(__always)
  static func word(_ bytes: Span<UInt8>, _ index: Int) -> UInt64 {
    UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// A number whose every bit depends on those of another.
  @inline(__always)
  private static func mixed(_ number: UInt64) -> UInt64 {
    let product = number &* 0xff51_afd7_ed55_8ccd
    return (product ^ (product >> 33)) &* 0xc4ce_b9fe_1a85_ec53
  }
}

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
    return index == second.count || rest(first, index) == rest(second, index)
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
    return index == bytes.count ? hash : mixed(hash ^ rest(bytes, index))
  }

  /// The last bytes, fewer than eight, as a number that tells them apart: two halves that may
  /// overlap, or up to three bytes.
  @inline(__always)
  private static func rest(_ bytes: Span<UInt8>, _ index: Int) -> UInt64 {
    let count = bytes.count - index
    if count >= 4 {
      return UInt64(half(bytes, index)) | UInt64(half(bytes, bytes.count - 4)) << 32
    }
    let middle = UInt64(bytes[index + count / 2]) << 8
    return UInt64(bytes[index]) | middle | UInt64(bytes[bytes.count - 1]) << 16
  }

  /// Four bytes as a number, the first the lowest.
  @inline(__always)
  private static func half(_ bytes: Span<UInt8>, _ index: Int) -> UInt32 {
    UInt32(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt32.self))
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

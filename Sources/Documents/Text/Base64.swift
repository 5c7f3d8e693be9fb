/// Bytes as text in the alphabet of base 64.
///
/// Source: RFC 4648, The Base16, Base32, and Base64 Data Encodings, section 4.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  /// The text of bytes, padded with equals signs.
  static func text(_ bytes: [UInt8]) -> String {
    var out = ""
    out.reserveCapacity(bytes.count / 3 * 4 + 4)
    for first in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[first..<min(first + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        let digit = bits >> (18 - 6 * place) & 63
        out.append(place <= group.count ? alphabet[digit] : "=")
      }
    }
    return out
  }
}

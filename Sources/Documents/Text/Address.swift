/// The address of a link, as far as it may be followed.
enum Address: Hashable, Sendable {
  /// A place in the document, by its id.
  case place(String)
  /// A page or mail address outside.
  case outside(String)
  /// Anything else: a script, say, or nothing. Its words are written without a link.
  case refused

  /// Sorts an address into its kind.
  init(_ text: String) {
    let lower = text.lowercased()
    if text.hasPrefix("#"), text.count > 1 {
      self = .place(String(text.dropFirst()))
    } else if ["https://", "http://", "mailto:"].contains(where: lower.hasPrefix) {
      self = .outside(Address.encoded(text))
    } else {
      self = .refused
    }
  }

  /// The address with everything percent-encoded that would end it early.
  static func encoded(_ text: String) -> String {
    var out = ""
    for byte in text.utf8 {
      if byte <= 0x20 || byte >= 0x7F || "\"'<>\\^`{|}()".utf8.contains(byte) {
        let digits = String(byte, radix: 16, uppercase: true)
        out += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      } else {
        out.unicodeScalars.append(UnicodeScalar(byte))
      }
    }
    return out
  }
}

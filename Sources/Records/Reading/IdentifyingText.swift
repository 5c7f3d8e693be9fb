/// Tells from the bytes of a cell whether it identifies somebody.
enum IdentifyingText {
  /// Whether the text is an e-mail address: something, @, and a domain with a dot.
  static func isEmailAddress(_ text: Span<UInt8>) -> Bool {
    var sign = -1
    for index in text.indices {
      if text[index] == UInt8(ascii: "@") {
        if sign >= 0 || index == 0 { return false }
        sign = index
      } else if sign >= 0, text[index] == UInt8(ascii: ".") {
        if index > sign + 1, index + 2 < text.count, !hasSpace(text) { return true }
      }
    }
    return false
  }

  /// Whether a space stands in the text.
  private static func hasSpace(_ text: Span<UInt8>) -> Bool {
    for index in text.indices where text[index] == 0x20 { return true }
    return false
  }

  /// Whether the text is a postcode of the United Kingdom: one or two letters, a digit, a digit
  /// or letter or nothing, then a digit and two letters, with or without a space.
  static func isPostcode(_ text: Span<UInt8>) -> Bool {
    let count = text.count
    guard (5...8).contains(count), FieldTrim.isDigit(text[count - 3]), isLetter(text[count - 2]),
      isLetter(text[count - 1]), isLetter(text[0])
    else { return false }
    let end = text[count - 4] == 0x20 ? count - 4 : count - 3
    let digit = isLetter(text[1]) ? 2 : 1
    guard digit < end, FieldTrim.isDigit(text[digit]), end - digit <= 2 else { return false }
    return end - digit == 1 || FieldTrim.isDigit(text[digit + 1]) || isLetter(text[digit + 1])
  }

  /// Whether the text is an NHS number: ten digits, also in groups of 3, 3 and 4, of which the
  /// last is the check digit.
  ///
  /// Source: NHS Data Model and Dictionary, attribute NHS NUMBER (modulus 11).
  static func isNHSNumber(_ text: Span<UInt8>) -> Bool {
    var (digits, sum, last) = (0, 0, 0)
    for index in text.indices {
      if FieldTrim.isDigit(text[index]) {
        digits += 1
        last = Int(text[index] - 48)
        if digits < 10 { sum += last * (11 - digits) }
      } else if text[index] != 0x20, text[index] != UInt8(ascii: "-") {
        return false
      }
    }
    return digits == 10 && text.count <= 12 && (11 - sum % 11) % 11 == last
  }

  /// Whether a byte is a letter of ASCII.
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }
}

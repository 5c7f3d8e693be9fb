/// What of a field's bytes is its text: without spaces around it and without what spreadsheets
/// put there to keep a number from being shortened.
enum FieldTrim {
  /// A field without spaces, tabs and no-break spaces around it.
  @inline(__always)
  static func trimmed(_ field: Span<UInt8>) -> Range<Int> {
    var (start, end) = (0, field.count)
    while start < end, field[start] <= 0x20 { start += 1 }
    while end > start, field[end - 1] <= 0x20 { end -= 1 }
    guard start < end, field[start] == 0xC2 || field[end - 1] == 0xA0 else { return start..<end }
    return withoutBreaks(field, start..<end)
  }

  /// A field without no-break spaces around it.
  private static func withoutBreaks(_ field: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while end - start >= 2, field[start] == 0xC2, field[start + 1] == 0xA0 { start += 2 }
    while end - start >= 2, field[end - 1] == 0xA0, field[end - 2] == 0xC2 { end -= 2 }
    return start..<end
  }

  /// What stands within `="…"` or after an apostrophe, nil where the text has neither.
  static func unforced(_ text: Span<UInt8>) -> Range<Int>? {
    let count = text.count
    if count >= 2, text[0] == UInt8(ascii: "'") { return 1..<count }
    guard count >= 3, text[0] == UInt8(ascii: "="), text[1] == UInt8(ascii: "\""),
      text[count - 1] == UInt8(ascii: "\"")
    else { return nil }
    return 2..<count - 1
  }

  /// Whether the text looks as if a spreadsheet had shortened a long number: 1.23457E+12.
  static func isShortened(_ text: Span<UInt8>) -> Bool {
    var index = 0
    var marks = 0
    while index < text.count, isDigit(text[index]) || text[index] == UInt8(ascii: ".") {
      if text[index] == UInt8(ascii: ".") { marks += 1 }
      index += 1
    }
    guard index > 0, marks <= 1, index + 2 < text.count, text[index] | 0x20 == UInt8(ascii: "e"),
      text[index + 1] == UInt8(ascii: "+")
    else { return false }
    for place in index + 2..<text.count where !isDigit(text[place]) { return false }
    return true
  }

  /// The number of digits before `.0`, `.00` and so on, nil where the text is no such number.
  static func wholePart(_ text: Span<UInt8>) -> Int? {
    var digits = 0
    while digits < text.count, isDigit(text[digits]) { digits += 1 }
    guard digits > 0, digits + 1 < text.count, text[digits] == UInt8(ascii: ".") else {
      return nil
    }
    for index in digits + 1..<text.count where text[index] != UInt8(ascii: "0") { return nil }
    return digits
  }

  /// Whether a byte is a digit.
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 <= 9 }
}

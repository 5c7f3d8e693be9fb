/// The bytes of a JSON text with the place up to which they are read.
struct JSONScanner {
  private let bytes: [UInt8]
  private(set) var position: Int

  /// Stands at the beginning, behind a byte-order mark if there is one.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next byte, nil at the end.
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Takes a byte if it comes next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  /// Takes a word such as true.
  mutating func take(word: String) throws(JSONFault) {
    let rest = bytes[position...].prefix(word.utf8.count)
    guard rest.elementsEqual(word.utf8) else {
      throw fault(
        "a value is missing; words other than true, false and null need quotation marks",
        isCut: rest.endIndex == bytes.count && word.utf8.starts(with: rest))
    }
    position += word.utf8.count
  }

  /// Takes the text between the quotation mark that comes next and the one that closes it.
  mutating func text() throws(JSONFault) -> String {
    var reader = JSONTextReader(bytes: bytes, position: position + 1)
    do {
      let text = try reader.read()
      position = reader.position
      return text
    } catch {
      throw fault(error.reason, at: reader.position, isCut: error.isCut)
    }
  }

  /// Why the text is not JSON, by default at the place that is reached.
  func fault(
    _ reason: String, at place: Int? = nil, isCut: Bool = false, kind: JSONFault.Kind? = nil
  ) -> JSONFault {
    let before = bytes.prefix(place ?? position)
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let isCut = isCut || before.count == bytes.count
    return JSONFault(
      kind: kind ?? (isCut ? .truncated : .unexpected), line: before.count { $0 == 0x0A } + 1,
      column: before.count - start + 1, reason: reason)
  }
}

extension JSONScanner {
  /// Takes a number: a sign, digits without a leading zero, a fraction, an exponent.
  mutating func digits() throws(JSONFault) -> String {
    let start = position
    _ = take(UInt8(ascii: "-"))
    guard takeWhole(), takeFraction(), takeExponent() else {
      throw fault(
        "a value is missing, or a number is not written as JSON has it", at: start,
        isCut: position == bytes.count)
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Takes 0, or digits that do not begin with it.
  private mutating func takeWhole() -> Bool {
    let isZero = peek == UInt8(ascii: "0")
    let start = position
    return takeDigits() && (!isZero || position == start + 1)
  }

  /// Takes a fraction if there is one; false where it has no digits.
  private mutating func takeFraction() -> Bool {
    !take(UInt8(ascii: ".")) || takeDigits()
  }

  /// Takes an exponent if there is one; false where it has no digits.
  private mutating func takeExponent() -> Bool {
    guard take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) else { return true }
    if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
    return takeDigits()
  }

  /// Takes digits; false where there is none.
  private mutating func takeDigits() -> Bool {
    let start = position
    while let byte = peek, (0x30...0x39).contains(byte) { position += 1 }
    return position > start
  }
}

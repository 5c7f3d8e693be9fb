/// Reads the text between two quotation marks, with its escapes.
struct JSONTextReader {
  /// What is wrong with the text at `position`.
  struct Fault: Error {
    let reason: String
    /// Whether the text ends there.
    var isCut = false
  }

  private let bytes: [UInt8]
  private var text: [UInt8] = []
  private(set) var position: Int

  /// Stands behind the opening quotation mark.
  init(bytes: [UInt8], position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// The text; afterwards `position` stands behind the closing quotation mark.
  mutating func read() throws(Fault) -> String {
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        guard let read = String(validating: text, as: UTF8.self) else {
          throw Fault(reason: "the text before this is not UTF-8")
        }
        return read
      case UInt8(ascii: "\\"): try escape()
      case 0..<0x20: throw Fault(reason: "a control character in a text must be escaped")
      default:
        text.append(byte)
        position += 1
      }
    }
    throw Fault(reason: "the closing quotation mark is missing", isCut: true)
  }

  private mutating func escape() throws(Fault) {
    guard position + 1 < bytes.count else {
      throw Fault(reason: "an escape is cut short", isCut: true)
    }
    let letter = bytes[position + 1]
    let plain: [UInt8: UInt8] = [
      0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D,
      0x74: 0x09,
    ]
    if let byte = plain[letter] {
      text.append(byte)
      position += 2
      return
    }
    guard letter == UInt8(ascii: "u") else { throw Fault(reason: "an escape is unknown") }
    text.append(contentsOf: String(Character(try scalar())).utf8)
  }

  /// The scalar of one `\uXXXX`, or of two that are the halves of one.
  private mutating func scalar() throws(Fault) -> Unicode.Scalar {
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let isHigh = (0xD800..<0xDC00).contains(first)
    guard isHigh, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    else { throw Fault(reason: "half a character is escaped") }
    let second = try unit()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw Fault(reason: "half a character is escaped") }
    return scalar
  }

  private mutating func unit() throws(Fault) -> UInt32 {
    let digits = bytes[(position + 2)...].prefix(4)
    guard digits.count == 4 else {
      throw Fault(reason: "an escape needs four hexadecimal digits", isCut: true)
    }
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw Fault(reason: "an escape needs four hexadecimal digits") }
    position += 6
    return value
  }
}

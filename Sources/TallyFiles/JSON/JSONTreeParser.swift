/// Reads a JSON text (RFC 8259) into a tree, strictly: nothing is mended.
struct JSONTreeParser {
  /// How many brackets may stand inside each other.
  static let greatestDepth = 64

  private let bytes: [UInt8]
  private var position = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The tree of a text.
  /// - Parameter bytes: All of the file.
  /// - Throws: `JSONSyntaxFault` at the first thing that JSON does not allow.
  static func tree(of bytes: [UInt8]) throws(JSONSyntaxFault) -> JSONTree {
    var parser = JSONTreeParser(bytes)
    let tree = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.position == bytes.count else { throw parser.unexpected }
    return tree
  }

  /// The line on which the parser stands.
  private var line: Int {
    1 + bytes.prefix(position).count { $0 == UInt8(ascii: "\n") }
  }

  private var unexpected: JSONSyntaxFault {
    position >= bytes.count ? .truncated : .unexpected(line: line)
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  /// The next byte that is no space, which is not taken.
  private mutating func peek() throws(JSONSyntaxFault) -> UInt8 {
    skipSpace()
    guard position < bytes.count else { throw .truncated }
    return bytes[position]
  }

  /// Takes a byte if it comes next.
  private mutating func takes(_ character: Unicode.Scalar) throws(JSONSyntaxFault) -> Bool {
    guard try peek() == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func take(_ character: Unicode.Scalar) throws(JSONSyntaxFault) {
    guard try takes(character) else { throw unexpected }
  }

  private mutating func value(depth: Int) throws(JSONSyntaxFault) -> JSONTree {
    guard depth < Self.greatestDepth else { throw .tooDeep(line: line) }
    switch try peek() {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .truth(true))
    case UInt8(ascii: "f"): return try word("false", .truth(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws(JSONSyntaxFault) -> JSONTree {
    var members: [JSONTree.Member] = []
    position += 1
    if try takes("}") { return .object(members) }
    repeat {
      guard try peek() == UInt8(ascii: "\"") else { throw unexpected }
      let name = try text()
      try take(":")
      members.append(JSONTree.Member(name, try value(depth: depth + 1)))
    } while try takes(",")
    try take("}")
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONSyntaxFault) -> JSONTree {
    var elements: [JSONTree] = []
    position += 1
    if try takes("]") { return .array(elements) }
    repeat {
      elements.append(try value(depth: depth + 1))
    } while try takes(",")
    try take("]")
    return .array(elements)
  }

  private mutating func word(
    _ word: StaticString, _ tree: JSONTree
  ) throws(JSONSyntaxFault) -> JSONTree {
    for place in 0..<word.utf8CodeUnitCount {
      guard position < bytes.count, bytes[position] == word.utf8Start[place] else {
        throw unexpected
      }
      position += 1
    }
    return tree
  }
}

extension JSONTreeParser {
  /// A number: a sign, digits without a leading zero, a fraction, an exponent.
  private mutating func number() throws(JSONSyntaxFault) -> JSONTree {
    let start = position
    skip(UInt8(ascii: "-"))
    if position < bytes.count, bytes[position] == UInt8(ascii: "0") {
      position += 1
    } else {
      try digits()
    }
    if skip(UInt8(ascii: ".")) { try digits() }
    if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
      if !skip(UInt8(ascii: "+")) { skip(UInt8(ascii: "-")) }
      try digits()
    }
    return .number(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  @discardableResult
  private mutating func skip(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func digits() throws(JSONSyntaxFault) {
    let start = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    guard position > start else { throw unexpected }
  }

  /// A text, of which the opening quotation mark comes next.
  private mutating func text() throws(JSONSyntaxFault) -> String {
    position += 1
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        let text = try decoded(bytes[start..<position])
        position += 1
        return text
      }
      guard byte >= 0x20 else { throw unexpected }
      if byte == UInt8(ascii: "\\") { return try escapedText(from: start) }
      position += 1
    }
    throw .truncated
  }

  /// A text with a backslash in it.
  private mutating func escapedText(from start: Int) throws(JSONSyntaxFault) -> String {
    var taken = Array(bytes[start..<position])
    while position < bytes.count {
      let byte = bytes[position]
      guard byte >= 0x20 else { throw unexpected }
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return try decoded(taken[...])
      case UInt8(ascii: "\\"): taken += try escape()
      default: taken.append(byte)
      }
    }
    throw .truncated
  }

  private func decoded(_ bytes: ArraySlice<UInt8>) throws(JSONSyntaxFault) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw unexpected }
    return text
  }

  /// The bytes of what follows a backslash.
  private mutating func escape() throws(JSONSyntaxFault) -> [UInt8] {
    guard position < bytes.count else { throw .truncated }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return try scalar()
    default: throw unexpected
    }
  }

  /// The character of `\uXXXX`, or of two of them that are a pair of surrogates.
  private mutating func scalar() throws(JSONSyntaxFault) -> [UInt8] {
    var units = [try unit()]
    if UTF16.isLeadSurrogate(units[0]) {
      guard skip(UInt8(ascii: "\\")), skip(UInt8(ascii: "u")) else { throw unexpected }
      units.append(try unit())
    }
    guard let text = String(validating: units, as: UTF16.self) else { throw unexpected }
    return Array(text.utf8)
  }

  private mutating func unit() throws(JSONSyntaxFault) -> UInt16 {
    guard position + 4 <= bytes.count else { throw .truncated }
    let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
    guard digits.allSatisfy(\.isHexDigit), let unit = UInt16(digits, radix: 16) else {
      throw unexpected
    }
    position += 4
    return unit
  }
}

/// Reads JSON text (RFC 8259), keeping the order of members.
///
/// Stricter than some readers: a name that stands twice in an object, and lists or objects nested
/// more than 100 deep, are refused.
struct JSONParser {
  private static let deepest = 100
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  /// Reads one value that makes up the whole text.
  ///
  /// - Parameter bytes: the text in UTF-8; a byte-order mark is skipped.
  /// - Returns: the value.
  /// - Throws: where the text is not JSON, and why.
  static func parse(_ bytes: some Collection<UInt8>) throws(JSONFault) -> JSONValue {
    var parser = JSONParser(bytes: Array(bytes))
    if parser.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.position = 3 }
    let value = try parser.value()
    parser.skipSpace()
    guard parser.position == parser.bytes.count else {
      throw parser.fault("nothing may follow the end of the value")
    }
    return value
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func value() throws(JSONFault) -> JSONValue {
    skipSpace()
    switch peek {
    case UInt8(ascii: "{"): return try nested { parser throws(JSONFault) in try parser.object() }
    case UInt8(ascii: "["): return try nested { parser throws(JSONFault) in try parser.list() }
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case nil: throw fault("a value is missing")
    default: return try number()
    }
  }

  private mutating func nested(
    _ read: (inout JSONParser) throws(JSONFault) -> JSONValue
  ) throws(JSONFault) -> JSONValue {
    depth += 1
    guard depth <= Self.deepest else {
      throw fault("lists and objects may be nested \(Self.deepest) deep at most")
    }
    position += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(JSONFault) -> JSONValue {
    var members: [JSONMember] = []
    var names: Set<String> = []
    while try another(before: UInt8(ascii: "}"), isFirst: members.isEmpty) {
      guard peek == UInt8(ascii: "\"") else { throw fault("a name in quotation marks is missing") }
      let start = position
      let name = try text()
      guard names.insert(name).inserted else {
        throw fault("the name “\(name)” stands twice in one object", at: start)
      }
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw fault("a colon is missing after a name") }
      members.append(JSONMember(name, try value()))
    }
    return .object(members)
  }

  private mutating func list() throws(JSONFault) -> JSONValue {
    var values: [JSONValue] = []
    while try another(before: UInt8(ascii: "]"), isFirst: values.isEmpty) {
      values.append(try value())
    }
    return .list(values)
  }

  /// Whether another element follows; steps over the comma before it, or over the end.
  private mutating func another(before end: UInt8, isFirst: Bool) throws(JSONFault) -> Bool {
    skipSpace()
    if take(end) { return false }
    if isFirst { return true }
    guard take(UInt8(ascii: ",")) else { throw fault("a comma or the end is missing") }
    skipSpace()
    if peek == end { throw fault("a value is missing after the comma") }
    return true
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONFault) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else {
      throw fault("a value is missing; words other than true, false and null need quotation marks")
    }
    position += word.utf8.count
    return value
  }

  private mutating func text() throws(JSONFault) -> String {
    var reader = JSONTextReader(bytes: bytes, position: position + 1)
    do {
      let text = try reader.read()
      position = reader.position
      return text
    } catch {
      throw fault(error.reason, at: reader.position)
    }
  }

  private mutating func number() throws(JSONFault) -> JSONValue {
    let start = position
    while let byte = peek, Self.isOfNumber(byte) { position += 1 }
    let digits = bytes[start..<position]
    let text = String(decoding: digits, as: UTF8.self)
    guard let first = digits.first(where: { $0 != UInt8(ascii: "-") }), Self.isDigit(first),
      let last = digits.last, Self.isDigit(last), !Self.hasLeadingZero(digits),
      let value = Double(text), value.isFinite
    else {
      throw fault("a value is missing, or a number is not written as JSON has it", at: start)
    }
    return Int(text).map { .whole($0) } ?? .number(value)
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    isDigit(byte) || "+-.eE".utf8.contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func hasLeadingZero(_ digits: ArraySlice<UInt8>) -> Bool {
    let unsigned = digits.first == UInt8(ascii: "-") ? digits.dropFirst() : digits
    return unsigned.first == UInt8(ascii: "0") && unsigned.dropFirst().first.map(isDigit) == true
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private func fault(_ reason: String, at place: Int? = nil) -> JSONFault {
    let before = bytes.prefix(place ?? position)
    let line = before.count { $0 == 0x0A } + 1
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return JSONFault(line: line, column: before.count - start + 1, reason: reason)
  }
}

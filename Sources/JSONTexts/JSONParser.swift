/// Reads JSON text (RFC 8259) strictly, keeping the order of members: nothing is mended.
package struct JSONParser<Value: JSONRepresentation> {
  private var scanner: JSONScanner
  private var depth = 0

  /// Reads one value that makes up the whole text.
  ///
  /// - Parameter bytes: the text in UTF-8; a byte-order mark is skipped.
  /// - Returns: the value.
  /// - Throws: where the text is not JSON, and why.
  package static func parse(_ bytes: some Collection<UInt8>) throws(JSONFault) -> Value {
    var parser = JSONParser(scanner: JSONScanner(Array(bytes)))
    let value = try parser.value()
    parser.scanner.skipSpace()
    guard parser.scanner.peek == nil else {
      throw parser.scanner.fault("nothing may follow the end of the value")
    }
    return value
  }

  private init(scanner: JSONScanner) {
    self.scanner = scanner
  }

  private mutating func value() throws(JSONFault) -> Value {
    scanner.skipSpace()
    switch scanner.peek {
    case UInt8(ascii: "{"): return try nested { parser throws(JSONFault) in try parser.object() }
    case UInt8(ascii: "["): return try nested { parser throws(JSONFault) in try parser.list() }
    case UInt8(ascii: "\""): return .text(try scanner.text())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .nothing)
    case nil: throw scanner.fault("a value is missing")
    default: return try number()
    }
  }

  private mutating func nested(
    _ read: (inout JSONParser) throws(JSONFault) -> Value
  ) throws(JSONFault) -> Value {
    depth += 1
    guard depth <= Value.deepest else {
      throw scanner.fault(
        "lists and objects may be nested \(Value.deepest) deep at most", kind: .tooDeep)
    }
    _ = scanner.take(scanner.peek ?? 0)
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(JSONFault) -> Value {
    var members: [(name: String, value: Value)] = []
    var names: Set<String> = []
    while try another(before: UInt8(ascii: "}"), isFirst: members.isEmpty) {
      guard scanner.peek == UInt8(ascii: "\"") else {
        throw scanner.fault("a name in quotation marks is missing")
      }
      let start = scanner.position
      let name = try scanner.text()
      guard Value.allowsDoubledNames || names.insert(name).inserted else {
        throw scanner.fault("the name “\(name)” stands twice in one object", at: start)
      }
      scanner.skipSpace()
      guard scanner.take(UInt8(ascii: ":")) else {
        throw scanner.fault("a colon is missing after a name")
      }
      members.append((name, try value()))
    }
    return .object(named: members)
  }

  private mutating func list() throws(JSONFault) -> Value {
    var values: [Value] = []
    while try another(before: UInt8(ascii: "]"), isFirst: values.isEmpty) {
      values.append(try value())
    }
    return .list(values)
  }

  /// Whether another element follows; steps over the comma before it, or over the end.
  private mutating func another(before end: UInt8, isFirst: Bool) throws(JSONFault) -> Bool {
    scanner.skipSpace()
    if scanner.take(end) { return false }
    if isFirst { return true }
    guard scanner.take(UInt8(ascii: ",")) else {
      throw scanner.fault("a comma or the end is missing")
    }
    scanner.skipSpace()
    if scanner.peek == end { throw scanner.fault("a value is missing after the comma") }
    return true
  }

  private mutating func word(_ word: String, _ value: Value) throws(JSONFault) -> Value {
    try scanner.take(word: word)
    return value
  }

  private mutating func number() throws(JSONFault) -> Value {
    let start = scanner.position
    guard let value = Value.number(digits: try scanner.digits()) else {
      throw scanner.fault(
        "a value is missing, or a number is not written as JSON has it", at: start)
    }
    return value
  }
}

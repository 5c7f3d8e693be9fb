public import JSONTexts

extension JSONValue: JSONRepresentation {
  package static var deepest: Int { 100 }
  package static var allowsDoubledNames: Bool { false }
  package static var nothing: JSONValue { .null }

  package static func number(digits: String) -> JSONValue? {
    if let whole = Int(digits) { return .whole(whole) }
    return Double(digits).flatMap { $0.isFinite ? .number($0) : nil }
  }

  package static func object(named members: [(name: String, value: JSONValue)]) -> JSONValue {
    .object(members.map { JSONMember($0.name, $0.value) })
  }

  /// Reads a JSON text.
  ///
  /// - Parameter text: one JSON value, in UTF-8.
  /// - Throws: where the text is not JSON, and why.
  public init(parsing text: some Collection<UInt8>) throws(JSONFault) {
    self = try JSONParser<JSONValue>.parse(text)
  }
}

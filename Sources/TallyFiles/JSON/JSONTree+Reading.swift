import JSONTexts

extension JSONTree: JSONRepresentation {
  static var deepest: Int { 64 }
  static var allowsDoubledNames: Bool { true }
  static var nothing: JSONTree { .null }

  static func flag(_ flag: Bool) -> JSONTree { .truth(flag) }

  static func number(digits: String) -> JSONTree? { .number(digits) }

  static func list(_ values: [JSONTree]) -> JSONTree { .array(values) }

  static func object(named members: [(name: String, value: JSONTree)]) -> JSONTree {
    .object(members.map { Member($0.name, $0.value) })
  }

  /// The tree of a text.
  /// - Parameter bytes: All of the file.
  /// - Throws: `JSONFault` at the first thing that JSON does not allow.
  init(parsing bytes: [UInt8]) throws(JSONFault) {
    self = try JSONParser<JSONTree>.parse(bytes)
  }
}

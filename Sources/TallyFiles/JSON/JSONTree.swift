/// A JSON text as a tree in which order, doubled names and the digits of numbers are kept, since a
/// file that claims to hold counts is judged by them.
indirect enum JSONTree: Hashable, Sendable {
  /// A name with its value.
  struct Member: Hashable, Sendable {
    let name: String
    let value: JSONTree

    init(_ name: String, _ value: JSONTree) {
      self.name = name
      self.value = value
    }
  }

  case object([Member])
  case array([JSONTree])
  case text(String)
  /// A number in the digits of the file.
  case number(String)
  case truth(Bool)
  case null

  /// A whole number.
  static func count(_ number: Int) -> JSONTree { .number(String(number)) }

  /// The members of an object, nil for anything else.
  var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The elements of an array, nil for anything else.
  var elements: [JSONTree]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The text, nil for anything else.
  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The first member with a name.
  subscript(name: String) -> JSONTree? {
    members?.first { $0.name == name }?.value
  }
}

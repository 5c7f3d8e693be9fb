extension JSONTree {
  /// The one text of the tree: the outer members and those of the study on a line each, every
  /// entry of their lists on a line of its own, all else without spaces.
  var fileText: String {
    var text = ""
    text.reserveCapacity(1 << 20)
    write(into: &text, depth: 0, isOpen: true)
    return text + "\n"
  }

  /// The tree on one line, without spaces.
  var lineText: String {
    var text = ""
    write(into: &text, depth: 0, isOpen: false)
    return text
  }

  /// Writes the tree.
  /// - Parameter isOpen: Whether its parts stand on lines of their own.
  private func write(into text: inout String, depth: Int, isOpen: Bool) {
    switch self {
    case .object(let members):
      Self.write(members, ("{", "}"), into: &text, isOpen ? depth : nil) { member, text in
        Self.write(member.name, into: &text)
        text += isOpen ? ": " : ":"
        member.value.write(
          into: &text, depth: depth + 1, isOpen: isOpen && member.value.isOpen(at: depth + 1))
      }
    case .array(let elements):
      Self.write(elements, ("[", "]"), into: &text, isOpen ? depth : nil) { element, text in
        element.write(into: &text, depth: depth + 1, isOpen: false)
      }
    case .text(let value): Self.write(value, into: &text)
    case .number(let digits): text += digits
    case .truth(let truth): text += truth ? "true" : "false"
    case .null: text += "null"
    }
  }

  /// Whether the parts stand on lines of their own: objects inside the whole, lists of objects.
  private func isOpen(at depth: Int) -> Bool {
    switch self {
    case .object(let members): depth == 1 && !members.isEmpty
    case .array(let elements): depth <= 2 && elements.contains { $0.members != nil }
    default: false
    }
  }

  /// Writes parts between brackets, on lines of their own where a depth is given.
  private static func write<Part>(
    _ parts: [Part], _ brackets: (String, String), into text: inout String, _ depth: Int?,
    _ write: (Part, inout String) -> Void
  ) {
    text += brackets.0
    let indent = depth.map { "\n" + String(repeating: "  ", count: $0 + 1) } ?? ""
    for (place, part) in parts.enumerated() {
      if place > 0 { text += "," }
      text += indent
      write(part, &text)
    }
    if let depth, !parts.isEmpty { text += "\n" + String(repeating: "  ", count: depth) }
    text += brackets.1
  }

  /// Writes a text with the escapes that JSON asks for, and no others.
  private static func write(_ value: String, into text: inout String) {
    text += "\""
    if value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }) {
      text += value
    } else {
      for scalar in value.unicodeScalars { text += escaped(scalar) }
    }
    text += "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\t": return "\\t"
    case "\r": return "\\r"
    case let scalar where scalar.value < 0x20:
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: return String(scalar)
    }
  }
}

extension JSONValue {
  /// The value as JSON on one line, numbers with all digits that tell them from their neighbours.
  public var json: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .flag(let value): text += value ? "true" : "false"
    case .whole(let value): text += String(value)
    case .number(let value): text += Self.written(value)
    case .text(let value): Self.quote(value, to: &text)
    case .list(let values): write(values, to: &text)
    case .object(let members): write(members, to: &text)
    }
  }

  private static func written(_ value: Double) -> String {
    if value.isNaN { return "\"NaN\"" }
    if value.isInfinite { return value > 0 ? "\"Inf\"" : "\"-Inf\"" }
    return "\(value)"
  }

  private func write(_ values: [JSONValue], to text: inout String) {
    text += "["
    for (place, value) in values.enumerated() {
      if place > 0 { text += ", " }
      value.write(to: &text)
    }
    text += "]"
  }

  private func write(_ members: [JSONMember], to text: inout String) {
    text += "{"
    for (place, member) in members.enumerated() {
      if place > 0 { text += ", " }
      Self.quote(member.name, to: &text)
      text += ": "
      member.value.write(to: &text)
    }
    text += "}"
  }

  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\u{0}"..<"\u{20}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

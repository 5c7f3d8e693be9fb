/// Text made safe for HTML and SVG, which both must read as XML.
enum Markup {
  /// Text between tags.
  static func text(_ text: String) -> String { escaped(text) }

  /// The value of an attribute, in double quotes.
  static func attribute(_ text: String) -> String { escaped(text) }

  /// A string of a style sheet, in double quotes.
  static func styleString(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20 || "\"\\<>&".unicodeScalars.contains(scalar) {
        out += "\\" + String(scalar.value, radix: 16) + " "
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  private static func escaped(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(allowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return out
  }

  /// Whether XML 1.0 allows the character at all.
  private static func allowed(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}

/// Text as XML takes it.
enum XMLText {
  /// The first line of every file.
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// Text between tags or in quotes, without the characters that XML cannot hold.
  static func escaped(_ text: String) -> String {
    var written = ""
    for scalar in text.unicodeScalars where isAllowed(scalar) {
      switch scalar {
      case "&": written += "&amp;"
      case "<": written += "&lt;"
      case ">": written += "&gt;"
      case "\"": written += "&quot;"
      case "\t", "\n", "\r": written += "&#\(scalar.value);"
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
      || ["\t", "\n", "\r"].contains(scalar)
  }
}

/// Text made safe for Markdown (CommonMark with the tables of GitHub).
enum MarkdownText {
  /// Text inside a line.
  ///
  /// Whatever could begin a mark-up is escaped; line ends become spaces. An ampersand or
  /// angle bracket is left as it is where it cannot be read as an entity or a tag.
  static func inline(_ text: String) -> String {
    let characters = Array(text)
    var out = ""
    for (place, character) in characters.enumerated() {
      let next = place + 1 < characters.count ? characters[place + 1] : " "
      switch character {
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$": out += "\\" + String(character)
      case "<": out += opensTag(next) ? "&lt;" : "<"
      case "&": out += next.isLetter || next == "#" ? "&amp;" : "&"
      default: out += character.isNewline ? " " : String(character)
      }
    }
    return out
  }

  /// A whole line that begins with text, so that its start is not read as a mark-up.
  static func line(_ text: String) -> String {
    guard let first = text.first else { return text }
    if "#>+-=".contains(first) { return "\\" + text }
    let digits = text.prefix(while: \.isNumber)
    let rest = text.dropFirst(digits.count)
    if !digits.isEmpty, let mark = rest.first, ".)".contains(mark) {
      return digits + "\\" + rest
    }
    return text
  }

  /// Text as code, fenced by more backticks than it has in a row.
  static func code(_ text: String) -> String {
    var longest = 0
    var run = 0
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let pad = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    let line = String(text.map { $0.isNewline ? " " : $0 })
    return fence + pad + line + pad + fence
  }

  /// Lines that keep their ends, fenced by more backticks than they have in a row.
  static func fenced(_ text: String) -> String {
    var fence = "```"
    while text.contains(fence) { fence += "`" }
    return "\(fence)\n\(text)\n\(fence)"
  }

  private static func opensTag(_ character: Character) -> Bool {
    character.isLetter || "/!?".contains(character)
  }
}

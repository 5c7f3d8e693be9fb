/// Text of an ODS file, in which blanks, tabs and line ends are elements.
enum ODSText {
  /// The lines of a text as paragraphs.
  static func paragraphs(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false) { $0.isNewline }
      .map { "<text:p>\(line(String($0)))</text:p>" }.joined()
  }

  /// A line: each blank that would be lost, at the start or after another, is an element.
  static func line(_ text: String) -> String {
    var written = ""
    var plain = ""
    var isAfterBlank = true
    for character in text {
      if character == "\t" || character == " " && isAfterBlank {
        written += XMLText.escaped(plain) + (character == "\t" ? "<text:tab/>" : "<text:s/>")
        plain = ""
      } else {
        plain.append(character)
      }
      isAfterBlank = character == " "
    }
    if plain.hasSuffix(" ") {
      return written + XMLText.escaped(String(plain.dropLast())) + "<text:s/>"
    }
    return written + XMLText.escaped(plain)
  }
}

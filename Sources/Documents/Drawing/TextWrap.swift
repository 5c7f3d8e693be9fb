/// Text broken into lines by estimated widths.
struct TextWrap {
  /// How the text is set.
  let style: TextStyle
  /// How wide a line may be.
  let width: Double

  /// The lines; a word too long for a line is broken inside.
  func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace).flatMap({ pieces(String($0)) }) {
      let longer = line.isEmpty ? word : line + " " + word
      if line.isEmpty || style.width(longer) <= width {
        line = longer
      } else {
        lines.append(line)
        line = word
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  private func pieces(_ word: String) -> [String] {
    if style.width(word) <= width { return [word] }
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if !piece.isEmpty, style.width(piece + String(character)) > width {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }
}

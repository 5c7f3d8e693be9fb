/// A chart as a file of its own.
public struct ChartFile: Hashable, Sendable {
  /// The name of the file, such as `free-meals.svg`.
  public let name: String
  /// The SVG text.
  public let text: String

  /// A file with its parts.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The name of a figure's file: its id, with everything else than letters, digits,
  /// hyphens and underscores replaced by hyphens.
  public static func name(_ figure: Figure) -> String {
    let kept = figure.id.map { character -> Character in
      let plain = character.isASCII && (character.isLetter || character.isNumber)
      return plain || character == "-" || character == "_" ? character : "-"
    }
    return String(kept) + ".svg"
  }
}

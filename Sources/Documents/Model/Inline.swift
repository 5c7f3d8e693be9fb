/// A run of text inside a block.
public indirect enum Inline: Hashable, Sendable {
  /// Text as it stands.
  case text(String)
  /// Important text.
  case strong([Inline])
  /// Stressed text.
  case emphasis([Inline])
  /// A value, written by the renderer.
  case value(Value)
  /// A name from a file or the command line.
  case code(String)
  /// A link to an address or, with a number sign in front, to a section.
  case link([Inline], address: String)
  /// The number of a figure, table or section that stands elsewhere, by its id.
  case reference(String)
}

extension Inline: ExpressibleByStringLiteral {
  /// Text as it stands.
  public init(stringLiteral text: String) {
    self = .text(text)
  }
}

/// A run of the authors' own text inside a block.
public indirect enum OwnInline: Hashable, Sendable {
  /// Text as it stands.
  case text(String)
  /// Important text.
  case strong([OwnInline])
  /// Stressed text.
  case emphasis([OwnInline])
  /// A name from a file or the command line.
  case code(String)
  /// A link to a page or mail address.
  case link([OwnInline], address: String)
}

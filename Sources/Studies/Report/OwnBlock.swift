/// A block of the authors' own text.
public indirect enum OwnBlock: Hashable, Sendable {
  /// A heading of the third level or below.
  case heading([OwnInline])
  /// A paragraph.
  case paragraph([OwnInline])
  /// A list, each item a run of text.
  case list([[OwnInline]], ordered: Bool)
  /// Words of somebody else.
  case quote([OwnBlock])
  /// Lines that keep their ends.
  case code(String)
}

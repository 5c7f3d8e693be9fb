/// A box that stands out from the text.
public struct Callout: Hashable, Sendable {
  /// What kind of box it is: never told by colour alone.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Something to know.
    case note
    /// Something to be careful about.
    case warning
    /// What the numbers can say.
    case can
    /// What the numbers cannot say.
    case cannot
    /// Words of the authors' own, which are not made from figures.
    case authors
  }

  /// What kind of box it is.
  public let kind: Kind
  /// The heading.
  public let title: String
  /// What stands in it.
  public let blocks: [Block]

  /// A box with its parts.
  public init(_ kind: Kind, title: String, blocks: [Block]) {
    self.kind = kind
    self.title = title
    self.blocks = blocks
  }
}

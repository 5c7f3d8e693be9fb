/// A section with its heading, blocks and subsections.
public struct Section: Hashable, Sendable {
  /// The anchor, unique in the document: lower case, digits and hyphens.
  public let id: String
  /// The heading.
  public let title: String
  /// What stands before the subsections.
  public let blocks: [Block]
  /// The subsections.
  public let sections: [Section]
  /// Whether it begins and ends a sheet of its own when printed.
  public let hasOwnSheet: Bool

  /// A section with its parts.
  public init(
    id: String, title: String, blocks: [Block] = [], sections: [Section] = [],
    hasOwnSheet: Bool = false
  ) {
    self.hasOwnSheet = hasOwnSheet
    self.id = id
    self.title = title
    self.blocks = blocks
    self.sections = sections
  }
}

/// Text that the authors of a study wrote, in the part of Markdown that a report can set.
public struct OwnText: Hashable, Sendable {
  /// The blocks, in order.
  public let blocks: [OwnBlock]

  /// A text with its blocks.
  public init(_ blocks: [OwnBlock]) {
    self.blocks = blocks
  }
}

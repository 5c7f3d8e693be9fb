/// A label with its text, as under a title or in a panel of key figures.
public struct Fact: Hashable, Sendable {
  /// The label.
  public let label: String
  /// The text.
  public let text: [Inline]

  /// A fact with its parts.
  public init(_ label: String, _ text: [Inline]) {
    self.label = label
    self.text = text
  }
}

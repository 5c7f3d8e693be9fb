/// A large figure with its label and a line that explains it.
public struct KeyFigure: Hashable, Sendable {
  /// What it counts.
  public let label: String
  /// The figure.
  public let value: Value
  /// Numerator and denominator, interval or comparator in words.
  public let note: [Inline]

  /// A figure with its parts.
  public init(label: String, value: Value, note: [Inline]) {
    self.label = label
    self.value = value
    self.note = note
  }
}

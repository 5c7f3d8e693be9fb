/// Boxes in columns, joined from left to right, such as a theory of change.
public struct ColumnsChart: Hashable, Sendable {
  /// A box.
  public struct Box: Hashable, Sendable {
    /// What stands in it.
    public let text: String
    /// Whether there is evidence for it in the report: a mark as well as a shade.
    public let evidence: Bool

    /// A box with its parts.
    public init(text: String, evidence: Bool) {
      self.text = text
      self.evidence = evidence
    }
  }

  /// A column of boxes.
  public struct Column: Hashable, Sendable {
    /// The heading.
    public let title: String
    /// The boxes, from the top.
    public let boxes: [Box]

    /// A column with its parts.
    public init(title: String, boxes: [Box]) {
      self.title = title
      self.boxes = boxes
    }
  }

  /// The columns, from the left.
  public let columns: [Column]

  /// A chart with its columns.
  public init(columns: [Column]) {
    self.columns = columns
  }
}

/// A report as a closed model: numbers stay numbers until a renderer writes them.
///
/// What the model cannot hold is out of scope; a renderer is one exhaustive switch.
public struct Document: Hashable, Sendable {
  /// The title.
  public let title: String
  /// The line under the title.
  public let subtitle: String
  /// The language, as HTML names it.
  public let language: String
  /// A notice that stands on every page, such as that the records are synthetic.
  public let notice: String?
  /// Short facts under the title: label and text.
  public let facts: [Fact]
  /// The sections, in order.
  public let sections: [Section]
  /// What stands at the foot.
  public let foot: [Inline]

  /// A document with its parts.
  public init(
    title: String, subtitle: String, language: String = "en-GB", notice: String? = nil,
    facts: [Fact] = [], sections: [Section], foot: [Inline] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.language = language
    self.notice = notice
    self.facts = facts
    self.sections = sections
    self.foot = foot
  }
}

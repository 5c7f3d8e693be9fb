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
  /// The page that stands alone before the contents, such as a summary; it has no number.
  public let front: Section?
  /// The sections after it, in order; they are numbered.
  public let sections: [Section]
  /// What stands at the foot.
  public let foot: [Inline]

  /// A document with its parts.
  public init(
    title: String, subtitle: String, language: String = "en-GB", notice: String? = nil,
    facts: [Fact] = [], front: Section? = nil, sections: [Section], foot: [Inline] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.language = language
    self.notice = notice
    self.facts = facts
    self.front = front
    self.sections = sections
    self.foot = foot
  }

  /// Every section in reading order, the front first.
  public var allSections: [Section] { [front].compactMap { $0 } + sections }
}

/// A block of a document.
public indirect enum Block: Hashable, Sendable {
  /// A paragraph.
  case paragraph([Inline])
  /// The first, larger paragraph of a section.
  case lead([Inline])
  /// A list, each item a run of text.
  case list([[Inline]], ordered: Bool)
  /// A table.
  case table(Table)
  /// A chart with its caption, text alternative and data table.
  case figure(Figure)
  /// A box that stands out.
  case callout(Callout)
  /// Two boxes side by side, such as what can and cannot be said.
  case pair(Callout, Callout)
  /// Terms and what they mean.
  case definitions([Fact])
  /// Large figures in a row: label, figure and a line under it.
  case keyFigures([KeyFigure])
  /// Words that somebody else wrote or said.
  case quote([Block])
  /// Text that keeps its line ends, such as lines of code.
  case preformatted(String)
  /// Text that a reader may open, such as a long table.
  case details(summary: String, blocks: [Block])
  /// Alternatives of which a reader looks at one.
  case choice(Choice)
}

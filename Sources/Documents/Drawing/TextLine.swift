/// A line of text in a drawing.
struct TextLine: Hashable, Sendable {
  /// Which part of the text stands at its place.
  enum Anchor: String, Hashable, Sendable {
    /// The left end.
    case start
    /// The middle.
    case middle
    /// The right end.
    case end
  }

  /// The text.
  var text: String
  /// The place on the base line.
  var at: Point
  /// Size, weight and colour.
  var style: TextStyle
  /// Which part of the text stands at its place.
  var anchor: Anchor = .start

  /// The frame of the text, by estimated widths.
  var frame: Frame {
    let width = style.width(text)
    let shift =
      switch anchor {
      case .start: 0.0
      case .middle: width / 2
      case .end: width
      }
    return Frame(
      x: at.x - shift, y: at.y - style.size * 0.78, width: width, height: style.size)
  }
}

/// A chart laid out: shapes in a view box.
struct Drawing: Hashable, Sendable {
  /// The width of the view box.
  var width: Double
  /// The height of the view box.
  var height: Double
  /// What is drawn, from the back.
  var shapes: [Shape] = []

  /// Adds lines of text one below the other.
  /// - Returns: The base line after the last one.
  @discardableResult
  mutating func write(_ lines: [String], at first: Point, _ style: TextStyle) -> Double {
    var y = first.y
    for line in lines {
      shapes.append(.text(TextLine(text: line, at: Point(x: first.x, y: y), style: style)))
      y += style.leading
    }
    return y
  }

  /// Adds a line of text.
  mutating func write(
    _ text: String, at place: Point, _ style: TextStyle, anchor: TextLine.Anchor = .start
  ) {
    shapes.append(.text(TextLine(text: text, at: place, style: style, anchor: anchor)))
  }

  /// Adds a straight line.
  mutating func line(from start: Point, to end: Point, _ pen: Pen) {
    shapes.append(.line([start, end], pen))
  }
}

/// An upright rectangle in a drawing.
struct Frame: Hashable, Sendable {
  /// The left edge.
  var x: Double
  /// The upper edge.
  var y: Double
  /// The width.
  var width: Double
  /// The height.
  var height: Double

  /// The right edge.
  var right: Double { x + width }
  /// The lower edge.
  var bottom: Double { y + height }
  /// The middle.
  var centre: Point { Point(x: x + width / 2, y: y + height / 2) }
}

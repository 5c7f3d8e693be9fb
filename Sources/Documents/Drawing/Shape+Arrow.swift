extension Shape {
  /// Where an arrow points.
  enum Direction: Hashable, Sendable {
    /// To the right.
    case right
    /// Downwards.
    case down
  }

  /// The head of an arrow.
  static func arrow(to tip: Point, pointing direction: Direction) -> Shape {
    let back = 8.0
    let half = 4.5
    switch direction {
    case .right:
      let corners = [
        tip, Point(x: tip.x - back, y: tip.y - half), Point(x: tip.x - back, y: tip.y + half),
      ]
      return .polygon(corners, fill: .line, pen: nil)
    case .down:
      let corners = [
        tip, Point(x: tip.x - half, y: tip.y - back), Point(x: tip.x + half, y: tip.y - back),
      ]
      return .polygon(corners, fill: .line, pen: nil)
    }
  }

  /// A tick such as one makes on a form.
  static func check(at centre: Point, size: Double, _ ink: Ink) -> Shape {
    .line(
      [
        Point(x: centre.x - size * 0.45, y: centre.y),
        Point(x: centre.x - size * 0.1, y: centre.y + size * 0.38),
        Point(x: centre.x + size * 0.5, y: centre.y - size * 0.42),
      ], Pen(ink: ink, width: 2.2))
  }
}

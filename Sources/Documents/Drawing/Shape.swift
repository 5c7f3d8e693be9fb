/// One thing that is drawn.
enum Shape: Hashable, Sendable {
  /// A line through points.
  case line([Point], Pen)
  /// A closed shape with corners.
  case polygon([Point], fill: Ink, pen: Pen?)
  /// A circle.
  case circle(Point, radius: Double, fill: Ink, pen: Pen?)
  /// A rectangle.
  case box(Frame, fill: Ink, pen: Pen?)
  /// A line of text.
  case text(TextLine)

  /// The smallest frame around the shape, by estimated widths where it is text.
  var frame: Frame {
    switch self {
    case .line(let points, _), .polygon(let points, _, _): Shape.frame(points)
    case .circle(let centre, let radius, _, _):
      Frame(x: centre.x - radius, y: centre.y - radius, width: radius * 2, height: radius * 2)
    case .box(let frame, _, _): frame
    case .text(let line): line.frame
    }
  }

  /// The shape further to the right and down.
  func moved(x: Double = 0, y: Double = 0) -> Shape {
    func move(_ point: Point) -> Point { Point(x: point.x + x, y: point.y + y) }
    switch self {
    case .line(let points, let pen): return .line(points.map(move), pen)
    case .polygon(let points, let fill, let pen):
      return .polygon(points.map(move), fill: fill, pen: pen)
    case .circle(let centre, let radius, let fill, let pen):
      return .circle(move(centre), radius: radius, fill: fill, pen: pen)
    case .box(var frame, let fill, let pen):
      frame.x += x
      frame.y += y
      return .box(frame, fill: fill, pen: pen)
    case .text(var line):
      line.at = move(line.at)
      return .text(line)
    }
  }

  private static func frame(_ points: [Point]) -> Frame {
    let left = points.map(\.x).min() ?? 0
    let top = points.map(\.y).min() ?? 0
    let right = points.map(\.x).max() ?? 0
    let bottom = points.map(\.y).max() ?? 0
    return Frame(x: left, y: top, width: right - left, height: bottom - top)
  }
}

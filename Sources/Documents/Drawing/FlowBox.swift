/// A box with lines of text, each in its own style.
struct FlowBox {
  /// The lines.
  let lines: [(text: String, style: TextStyle)]
  private let margin = 9.0

  /// The height that the lines need.
  var height: Double {
    lines.map(\.style.leading).reduce(0, +) + margin * 2
  }

  /// Draws the box.
  func draw(in drawing: inout Drawing, _ frame: Frame, fill: Ink, pen: Pen?) {
    drawing.shapes.append(.box(frame, fill: fill, pen: pen))
    var y = frame.y + margin
    for line in lines {
      let base = y + line.style.leading / 2 + line.style.size * 0.35
      drawing.write(line.text, at: Point(x: frame.x + 14, y: base), line.style)
      y += line.style.leading
    }
  }
}

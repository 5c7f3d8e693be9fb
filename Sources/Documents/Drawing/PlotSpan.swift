/// A horizontal axis between two edges of a drawing.
struct PlotSpan {
  /// Which values it covers.
  let scale: AxisScale
  /// The left edge.
  let left: Double
  /// The right edge.
  let right: Double

  /// Where a value stands.
  func x(_ value: Double) -> Double {
    left + scale.place(value) * (right - left)
  }

  /// The value that lines and bars start from: zero, or one for ratios.
  var origin: Double { scale.spacing == .logarithmic ? 1 : 0 }

  /// Draws the hairlines of the ticks, and the line of the origin, between two heights.
  func drawGrid(in drawing: inout Drawing, from top: Double, to bottom: Double) {
    for tick in scale.ticks where tick.value != origin {
      line(at: tick.value, in: &drawing, from: top, to: bottom, Pen(ink: .grid, width: 1))
    }
    line(at: origin, in: &drawing, from: top, to: bottom, Pen(ink: .line, width: 1.4))
  }

  /// Draws the texts of the ticks and the title of the axis under a height.
  /// - Returns: Where the axis ends.
  func drawAxis(
    in drawing: inout Drawing, at top: Double, title: String, _ style: TextStyle
  ) -> Double {
    let y = top + style.leading
    var free = -Double.infinity
    for tick in scale.ticks {
      let half = style.width(tick.text) / 2
      if x(tick.value) - half < free { continue }
      drawing.write(tick.text, at: Point(x: x(tick.value), y: y), style, anchor: .middle)
      free = x(tick.value) + half + 5
    }
    let lines = style.lines(title, within: right - left)
    let last = drawing.write(lines, at: Point(x: left, y: y + style.leading + 3), style)
    return lines.isEmpty ? y + style.size * 0.4 : last - style.leading + style.size * 0.4
  }

  private func line(
    at value: Double, in drawing: inout Drawing, from top: Double, to bottom: Double, _ pen: Pen
  ) {
    drawing.line(from: Point(x: x(value), y: top), to: Point(x: x(value), y: bottom), pen)
  }
}

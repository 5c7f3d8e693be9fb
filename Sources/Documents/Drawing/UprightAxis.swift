/// The vertical axis of a chart: its title, ticks and hairlines around a frame for the marks.
struct UprightAxis {
  /// Which values it covers.
  let scale: AxisScale
  /// What it measures.
  let title: String
  /// For which width the chart is laid out.
  let width: ChartWidth

  /// How high the frame is.
  static let height = 250.0

  /// Draws title, ticks and hairlines.
  /// - Returns: The frame for the marks.
  func draw(in drawing: inout Drawing, from top: Double) -> Frame {
    let lines = width.quiet.lines(title, within: width.units)
    let last = drawing.write(lines, at: Point(x: 0, y: top + width.quiet.size), width.quiet)
    let frame = Frame(
      x: left, y: last, width: width.units - left - 16, height: Self.height)
    drawTicks(in: &drawing, frame, zeroWidth: 1.4)
    return frame
  }

  /// Where the frame begins: after the widest tick.
  var left: Double { (scale.ticks.map { width.quiet.width($0.text) }.max() ?? 0) + 8 }

  /// Draws ticks and hairlines, the line at zero of a width of its own.
  func drawTicks(in drawing: inout Drawing, _ frame: Frame, zeroWidth: Double) {
    for tick in scale.ticks {
      let y = y(tick.value, frame)
      let pen = tick.value == 0 ? Pen(ink: .line, width: zeroWidth) : Pen(ink: .grid, width: 1)
      drawing.line(from: Point(x: frame.x, y: y), to: Point(x: frame.right, y: y), pen)
      drawing.write(
        tick.text, at: Point(x: frame.x - 8, y: y + width.quiet.size * 0.35), width.quiet,
        anchor: .end)
    }
  }

  /// Where a value stands.
  func y(_ value: Double, _ frame: Frame) -> Double {
    frame.bottom - scale.place(value) * frame.height
  }
}

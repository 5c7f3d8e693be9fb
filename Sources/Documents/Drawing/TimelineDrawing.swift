/// The layout of a timeline: a thin line before, a thick bar from when on something holds.
///
/// Wide: labels on the left. Narrow: labels above each row's bar.
struct TimelineDrawing {
  let chart: TimelineChart
  let width: ChartWidth

  init(_ chart: TimelineChart, _ width: ChartWidth) {
    self.chart = chart
    self.width = width
  }

  private let thickness = 14.0

  /// The chart, drawn.
  var drawing: Drawing {
    var drawing = Drawing(width: width.units, height: 0)
    let entries = [
      ChartKey.Entry(marker: Marker(form: .square, ink: .blue), name: chart.barName),
      ChartKey.Entry(
        marker: Marker(form: .tick, ink: .line), line: Self.thin, name: chart.lineName),
    ]
    let top = ChartKey(entries: entries, width: width).draw(in: &drawing, at: 0)
    let bottom = top + chart.rows.map(height).reduce(0, +)
    if width == .wide { drawGrid(in: &drawing, from: top, to: bottom) }
    var y = top
    for row in chart.rows {
      draw(row, in: &drawing, at: y)
      y += height(row)
    }
    drawing.height = drawAxis(in: &drawing, at: bottom)
    return drawing
  }

  private static let thin = Pen(ink: .line, width: 1.6, pattern: .dashed)

  private var left: Double {
    guard width == .wide else { return 2 }
    let widths = chart.rows.flatMap { [width.label.width($0.label), width.quiet.width($0.detail)] }
    return min(widths.max() ?? 0, 225) + 20
  }

  private func x(_ place: Double) -> Double {
    left + min(max(place, 0), 1) * (width.units - 2 - left)
  }

  private func lines(_ row: TimelineChart.Row) -> (label: [String], detail: [String]) {
    let room = width == .wide ? left - 16 : width.units
    return (
      width.label.lines(row.label, within: room), width.quiet.lines(row.detail, within: room)
    )
  }

  private func textHeight(_ row: TimelineChart.Row) -> Double {
    let lines = lines(row)
    return Double(lines.label.count) * width.label.leading
      + Double(lines.detail.count) * width.quiet.leading
  }

  private func height(_ row: TimelineChart.Row) -> Double {
    width == .wide ? max(textHeight(row), thickness) + 12 : textHeight(row) + thickness + 18
  }

  private func draw(_ row: TimelineChart.Row, in drawing: inout Drawing, at top: Double) {
    let lines = lines(row)
    let text = textHeight(row)
    let first = width == .wide ? top + (height(row) - text) / 2 : top
    let below = drawing.write(
      lines.label, at: Point(x: 0, y: first + width.label.size * 0.95), width.label)
    drawing.write(lines.detail, at: Point(x: 0, y: below), width.quiet)
    let y = width == .wide ? top + height(row) / 2 : top + text + thickness / 2 + 6
    let start = row.start.map(x)
    if (start ?? .infinity) > left {
      drawing.line(
        from: Point(x: left, y: y), to: Point(x: start ?? x(1), y: y), Self.thin)
    }
    guard let start else { return }
    let frame = Frame(x: start, y: y - thickness / 2, width: x(1) - start, height: thickness)
    drawing.shapes.append(.box(frame, fill: .blue, pen: nil))
  }

  private func drawGrid(in drawing: inout Drawing, from top: Double, to bottom: Double) {
    for tick in chart.ticks {
      drawing.line(
        from: Point(x: x(tick.place), y: top), to: Point(x: x(tick.place), y: bottom),
        Pen(ink: .grid, width: 1))
    }
  }

  private func drawAxis(in drawing: inout Drawing, at top: Double) -> Double {
    let y = top + width.quiet.leading
    var free = -Double.infinity
    for tick in chart.ticks {
      let half = width.quiet.width(tick.text) / 2
      let centre = min(max(x(tick.place), half), width.units - half)
      if centre - half < free { continue }
      drawing.write(tick.text, at: Point(x: centre, y: y), width.quiet, anchor: .middle)
      free = centre + half + 5
    }
    let lines = width.quiet.lines(chart.axisTitle, within: width.units - left)
    let last = drawing.write(
      lines, at: Point(x: left, y: y + width.quiet.leading + 3), width.quiet)
    return last - width.quiet.leading + width.quiet.size * 0.4
  }
}

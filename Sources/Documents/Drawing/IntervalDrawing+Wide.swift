extension IntervalDrawing {
  /// Labels on the left, marks in the middle, numbers on the right.
  func drawWide(in drawing: inout Drawing, from top: Double) {
    let labels = labelWidth
    let numbers = chart.rows.map { numberStyle($0).width(IntervalText.text($0, axis: chart.axis)) }
    let right = width.units - (numbers.max() ?? 0) - 22
    let span = PlotSpan(scale: scale, left: labels + 24, right: right)
    let heights = chart.rows.indices.map { height($0, labels) }
    let bottom = top + heights.reduce(0, +)
    span.drawGrid(in: &drawing, from: top, to: bottom)
    var y = top
    for (place, row) in chart.rows.enumerated() {
      draw(place, in: &drawing, centre: y + heights[place] / 2, labels: labels)
      drawMarks(row, in: &drawing, at: y + heights[place] / 2, span)
      y += heights[place]
    }
    drawing.height = span.drawAxis(
      in: &drawing, at: bottom, title: chart.axisTitle, width.quiet)
  }

  private var labelWidth: Double {
    let widths = chart.rows.flatMap {
      [style($0).width($0.label), width.quiet.width(detail($0))]
    }
    return min(widths.max() ?? 0, 225)
  }

  private func height(_ place: Int, _ labels: Double) -> Double {
    let row = chart.rows[place]
    let lines = label(place, within: labels)
    let detail = width.quiet.lines(self.detail(row), within: labels)
    let text =
      Double(lines.count) * style(row).leading + Double(detail.count) * width.quiet.leading
    return max(text, 20) + (lines.isEmpty ? 8 : 16)
  }

  private func draw(
    _ place: Int, in drawing: inout Drawing, centre: Double, labels: Double
  ) {
    let row = chart.rows[place]
    let lines = label(place, within: labels)
    let detail = width.quiet.lines(self.detail(row), within: labels)
    let above = Double(lines.count) * style(row).leading
    let text = above + Double(detail.count) * width.quiet.leading
    let first = Point(x: 0, y: centre - text / 2 + style(row).size * 0.95)
    drawing.write(lines, at: first, style(row))
    drawing.write(
      detail, at: Point(x: 0, y: centre - text / 2 + above + width.quiet.size * 0.95),
      width.quiet)
    let style = numberStyle(row)
    drawing.write(
      IntervalText.text(row, axis: chart.axis),
      at: Point(x: width.units, y: centre + style.size * 0.35), style, anchor: .end)
  }
}

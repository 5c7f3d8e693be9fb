extension IntervalDrawing {
  /// Label and numbers above each row's marks.
  func drawNarrow(in drawing: inout Drawing, from top: Double) {
    let span = PlotSpan(scale: scale, left: 18, right: width.units - 18)
    var y = top
    for (place, row) in chart.rows.enumerated() {
      y = drawText(place, in: &drawing, from: y)
      span.drawGrid(in: &drawing, from: y, to: y + 24)
      drawMarks(row, in: &drawing, at: y + 12, span)
      y += 24 + (place + 1 < chart.rows.count ? 12 : 0)
    }
    drawing.height = span.drawAxis(in: &drawing, at: y, title: chart.axisTitle, width.quiet)
  }

  /// - Returns: Where the marks may begin.
  private func drawText(_ place: Int, in drawing: inout Drawing, from top: Double) -> Double {
    let row = chart.rows[place]
    let lines = label(place, within: width.units)
    var y = top + style(row).size * 0.95
    y = drawing.write(lines, at: Point(x: 0, y: y), style(row))
    let numbers = IntervalText.text(row, axis: chart.axis)
    let room = width.units - numberStyle(row).width(numbers) - 14
    let detail = width.quiet.lines(self.detail(row), within: max(room, 90))
    drawing.write(
      numbers, at: Point(x: width.units, y: y), numberStyle(row), anchor: .end)
    y = drawing.write(detail, at: Point(x: 0, y: y), width.quiet)
    return y - (detail.isEmpty ? 0 : width.quiet.leading) + 7
  }
}

extension IntervalDrawing {
  /// Draws the marks of a row: comparators behind, then interval and estimate.
  func drawMarks(
    _ row: IntervalChart.Row, in drawing: inout Drawing, at y: Double, _ span: PlotSpan
  ) {
    for mark in row.marks where mark.value.isFinite {
      let centre = Point(x: span.x(mark.value), y: y - lift(mark, row, span))
      drawing.shapes.append(Marker.comparator(mark.kind).shape(at: centre, radius: 5))
    }
    guard let estimate = row.estimate, !estimate.isNaN else { return }
    let count = max(chart.seriesNames.count, 1)
    let marker = Marker.series(row.series, of: count)
    let lower = row.lower ?? estimate
    let upper = row.upper ?? estimate
    if row.summary {
      let points = [lower, estimate, upper].map(span.x)
      drawing.shapes.append(Self.diamond(points, at: y, marker.ink))
      return
    }
    let pen = Pen(ink: marker.ink, width: 2.4)
    drawing.line(
      from: Point(x: span.x(lower), y: y), to: Point(x: span.x(upper), y: y), pen)
    drawArrow(lower, in: &drawing, at: y, span, marker.ink)
    drawArrow(upper, in: &drawing, at: y, span, marker.ink)
    let centre = Point(x: span.x(estimate), y: y)
    drawing.shapes.append(marker.shape(at: centre, radius: 6))
  }

  /// A diamond from the lower to the upper limit, highest at the estimate.
  private static func diamond(_ x: [Double], at y: Double, _ ink: Ink) -> Shape {
    let corners = [
      Point(x: min(x[0], x[1] - 4), y: y), Point(x: x[1], y: y - 8),
      Point(x: max(x[2], x[1] + 4), y: y), Point(x: x[1], y: y + 8),
    ]
    return .polygon(corners, fill: ink, pen: nil)
  }

  /// How far a comparator stands above its row, so that the estimate does not cover it.
  private func lift(
    _ mark: IntervalChart.Mark, _ row: IntervalChart.Row, _ span: PlotSpan
  ) -> Double {
    guard let estimate = row.estimate, estimate.isFinite else { return 0 }
    return abs(span.x(mark.value) - span.x(estimate)) < 11 ? 8 : 0
  }

  /// An arrow at the edge where a limit lies beyond the axis.
  private func drawArrow(
    _ limit: Double, in drawing: inout Drawing, at y: Double, _ span: PlotSpan, _ ink: Ink
  ) {
    if span.scale.covers(limit) { return }
    let tip = span.x(limit)
    let back = limit < span.scale.lower ? tip + 8 : tip - 8
    let corners = [
      Point(x: tip, y: y), Point(x: back, y: y - 5), Point(x: back, y: y + 5),
    ]
    drawing.shapes.append(.polygon(corners, fill: ink, pen: nil))
  }
}

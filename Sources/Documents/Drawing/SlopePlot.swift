/// The plot of a slope chart: where moments and percentages stand.
struct SlopePlot {
  /// The percentages.
  let scale: AxisScale
  /// Where the plot stands.
  let frame: Frame
  /// How many moments there are.
  let moments: Int
  /// For which width the chart is laid out.
  let width: ChartWidth

  /// Where a moment stands; the values of the first have room at its left.
  func x(_ moment: Int) -> Double {
    if moments < 2 { return frame.centre.x }
    return frame.x + before + Double(moment) * step
  }

  /// The distance from moment to moment.
  var step: Double {
    moments < 2 ? frame.width : (frame.width - before - after) / Double(moments - 1)
  }

  private var before: Double { width.strong.width("100.0%") + (width == .wide ? 48 : 22) }
  private var after: Double { width == .wide ? 26 : 16 }

  /// The height of a percentage.
  func y(_ value: Double) -> Double {
    frame.bottom - scale.place(value) * frame.height
  }

  /// How far a series stands beside the middle, so that intervals do not cover each other.
  func dodge(_ place: Int, of count: Int) -> Double {
    (Double(place) - Double(count - 1) / 2) * 10
  }

  /// Draws the hairlines, the line of zero and the texts of the ticks.
  func drawGrid(in drawing: inout Drawing) {
    for tick in scale.ticks {
      let pen = tick.value == 0 ? Pen(ink: .line, width: 1.4) : Pen(ink: .grid, width: 1)
      let y = y(tick.value)
      drawing.line(from: Point(x: frame.x, y: y), to: Point(x: frame.right, y: y), pen)
      drawing.write(
        tick.text, at: Point(x: frame.x - 8, y: y + width.quiet.size * 0.35), width.quiet,
        anchor: .end)
    }
  }

  /// Draws national figures: hollow marks on a dashed line.
  func draw(_ baseline: SlopeBaseline, in drawing: inout Drawing) {
    let points = baseline.values.prefix(moments).enumerated().compactMap { moment, value in
      value.map { Point(x: x(moment), y: y($0)) }
    }
    if points.count > 1 { drawing.shapes.append(.line(points, baseline.pen)) }
    drawing.shapes += points.map { baseline.marker.shape(at: $0, radius: 5) }
  }

  /// Draws a series: its line, intervals and estimates.
  func draw(_ series: SlopeChart.Series, place: Int, of count: Int, in drawing: inout Drawing) {
    let marker = Marker.series(place, of: count)
    let shift = dodge(place, of: count)
    var run: [Point] = []
    for (moment, point) in series.points.prefix(moments).enumerated() {
      guard let estimate = point.estimate else {
        join(run, in: &drawing, marker)
        run = []
        continue
      }
      let x = x(moment) + shift
      run.append(Point(x: x, y: y(estimate)))
      if let lower = point.lower, let upper = point.upper {
        drawing.line(
          from: Point(x: x, y: y(lower)), to: Point(x: x, y: y(upper)),
          Pen(ink: marker.ink, width: 1.4))
      }
    }
    join(run, in: &drawing, marker)
    for (moment, point) in series.points.prefix(moments).enumerated() {
      guard let estimate = point.estimate else { continue }
      let centre = Point(x: x(moment) + shift, y: y(estimate))
      drawing.shapes.append(marker.shape(at: centre, radius: 6))
    }
  }

  private func join(_ points: [Point], in drawing: inout Drawing, _ marker: Marker) {
    if points.count > 1 { drawing.shapes.append(.line(points, Pen(ink: marker.ink, width: 2.4))) }
  }
}

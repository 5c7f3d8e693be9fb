/// The layout of an event chart: time from the left, differences around a line at zero.
///
/// Limits more than twice as far out as the furthest estimate are left to arrows at the edge, so
/// that one wide interval does not press all others together. The event is a dashed upright line
/// with its name; points before it are hollow, those from it on filled, so that no colour is needed
/// to tell them apart.
struct EventDrawing {
  let chart: EventChart
  let width: ChartWidth
  private let scale: AxisScale

  init(_ chart: EventChart, _ width: ChartWidth) {
    self.chart = chart
    self.width = width
    let centres = chart.points.map(\.estimate).filter(\.isFinite)
    let bound = max(2 * (centres.map(abs).max() ?? 0), chart.axis == .points ? 0.05 : 1)
    let limits = chart.points.flatMap { [$0.lower, $0.upper] }.compactMap(\.self)
    let values = centres + limits.map { min(max($0, -bound), bound) }
    scale =
      chart.axis == .points
      ? .points(covering: values, steps: 6) : .differences(covering: values, steps: 6)
  }

  private var axis: UprightAxis {
    UprightAxis(scale: scale, title: chart.axisTitle, width: width)
  }

  /// The chart, drawn.
  var drawing: Drawing {
    var drawing = Drawing(width: width.units, height: 0)
    let title = width.quiet.lines(chart.axisTitle, within: width.units)
    drawing.write(title, at: Point(x: 0, y: width.quiet.size), width.quiet)
    let top = Double(title.count) * width.quiet.leading + width.quiet.leading + 12
    let frame = Frame(
      x: axis.left, y: top, width: width.units - axis.left - 8, height: UprightAxis.height)
    axis.drawTicks(in: &drawing, frame, zeroWidth: 1.6)
    drawEvent(in: &drawing, frame)
    for point in chart.points { draw(point, in: &drawing, frame) }
    drawing.height = drawTime(in: &drawing, frame)
    return drawing
  }

  private var periods: ClosedRange<Int> {
    let all = chart.points.map(\.period) + [chart.reference, chart.reference + 1]
    return (all.min() ?? 0)...(all.max() ?? 1)
  }

  private func x(_ period: Double, _ frame: Frame) -> Double {
    let step = frame.width / Double(periods.count)
    return frame.x + (period - Double(periods.lowerBound) + 0.5) * step
  }

  private func y(_ value: Double, _ frame: Frame) -> Double { axis.y(value, frame) }

  private func drawEvent(in drawing: inout Drawing, _ frame: Frame) {
    let x = x(Double(chart.reference) + 0.5, frame)
    drawing.line(
      from: Point(x: x, y: frame.y - 4), to: Point(x: x, y: frame.bottom),
      Pen(ink: .text, width: 1.4, pattern: .dashed))
    let half = width.quiet.width(chart.eventName) / 2
    let centre = min(max(x, half), width.units - half)
    drawing.write(
      chart.eventName, at: Point(x: centre, y: frame.y - 9), width.quiet, anchor: .middle)
  }

  private func draw(_ point: EventChart.Point, in drawing: inout Drawing, _ frame: Frame) {
    guard point.estimate.isFinite else { return }
    let x = x(Double(point.period), frame)
    if let lower = point.lower, let upper = point.upper {
      drawing.line(
        from: Point(x: x, y: y(lower, frame)), to: Point(x: x, y: y(upper, frame)),
        Pen(ink: .blue, width: 2.2))
      drawArrow(lower, in: &drawing, at: x, frame)
      drawArrow(upper, in: &drawing, at: x, frame)
    }
    let body: Marker.Body = point.period <= chart.reference ? .hollow : .filled
    let form: Marker.Form = point.period == chart.reference ? .diamond : .circle
    let centre = Point(x: x, y: y(point.estimate, frame))
    drawing.shapes.append(
      Marker(form: form, ink: .blue, body: body).shape(at: centre, radius: 5.5))
  }

  /// An arrow at the edge where a limit lies beyond the axis.
  private func drawArrow(
    _ limit: Double, in drawing: inout Drawing, at x: Double, _ frame: Frame
  ) {
    if scale.covers(limit) { return }
    let tip = y(limit, frame)
    let back = limit < scale.lower ? tip - 8 : tip + 8
    let corners = [Point(x: x, y: tip), Point(x: x - 5, y: back), Point(x: x + 5, y: back)]
    drawing.shapes.append(.polygon(corners, fill: .blue, pen: nil))
  }

  private func drawTime(in drawing: inout Drawing, _ frame: Frame) -> Double {
    let y = frame.bottom + width.quiet.leading + 2
    var free = -Double.infinity
    for period in periods {
      let text = DecimalText.text(Double(period), decimals: 0, sign: .always)
      let half = width.quiet.width(text) / 2
      let x = x(Double(period), frame)
      if x - half < free { continue }
      drawing.write(text, at: Point(x: x, y: y), width.quiet, anchor: .middle)
      free = x + half + 5
    }
    let lines = width.quiet.lines(chart.timeTitle, within: frame.width)
    let last = drawing.write(
      lines, at: Point(x: frame.x, y: y + width.quiet.leading + 3), width.quiet)
    return last - width.quiet.leading + width.quiet.size * 0.4
  }
}

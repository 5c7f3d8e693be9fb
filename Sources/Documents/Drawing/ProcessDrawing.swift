/// The layout of a control chart: time from the left, the centre line solid, limits in steps.
///
/// A point that stands out has its own shape and a letter above it, which the key explains; the
/// line between points is broken where there is nobody.
struct ProcessDrawing {
  let chart: ProcessChart
  let width: ChartWidth
  private let axis: UprightAxis

  init(_ chart: ProcessChart, _ width: ChartWidth) {
    self.chart = chart
    self.width = width
    let limits = chart.points.compactMap(\.limits).flatMap { [$0.lowerBound, $0.upperBound] }
    let values = chart.points.compactMap(\.value) + limits + [chart.centre].compactMap(\.self)
    let finite = values.filter(\.isFinite)
    axis = UprightAxis(
      scale: chart.axis == .percent ? .percent(covering: finite) : .counts(covering: finite),
      title: chart.axisTitle, width: width)
  }

  /// The chart, drawn.
  var drawing: Drawing {
    var drawing = Drawing(width: width.units, height: 0)
    let top = ChartKey(entries: entries, width: width).draw(in: &drawing, at: 0)
    let frame = axis.draw(in: &drawing, from: top)
    if let centre = chart.centre {
      let y = axis.y(centre, frame)
      drawing.line(
        from: Point(x: frame.x, y: y), to: Point(x: frame.right, y: y), Self.centrePen)
    }
    drawLimits(in: &drawing, frame)
    drawPoints(in: &drawing, frame)
    drawing.height = drawTime(in: &drawing, frame)
    return drawing
  }

  private static let centrePen = Pen(ink: .text, width: 1.4)
  private static let limitPen = Pen(ink: .line, width: 1.6, pattern: .dashed)

  private func step(_ frame: Frame) -> Double { frame.width / Double(max(1, chart.points.count)) }

  private func x(_ place: Int, _ frame: Frame) -> Double {
    frame.x + (Double(place) + 0.5) * step(frame)
  }

  /// The stretches of neighbouring points that all have something.
  private func stretches(_ has: (ProcessChart.Point) -> Bool) -> [[Int]] {
    var stretches: [[Int]] = []
    for place in chart.points.indices where has(chart.points[place]) {
      if stretches.last?.last == place - 1 {
        stretches[stretches.count - 1].append(place)
      } else {
        stretches.append([place])
      }
    }
    return stretches
  }

  private func drawLimits(in drawing: inout Drawing, _ frame: Frame) {
    let half = step(frame) / 2
    for stretch in stretches({ $0.limits != nil }) {
      let ends: [KeyPath<ClosedRange<Double>, Double>] = [\.lowerBound, \.upperBound]
      for end in ends {
        let corners = stretch.flatMap { place -> [Point] in
          guard let limits = chart.points[place].limits else { return [] }
          let y = axis.y(limits[keyPath: end], frame)
          let x = x(place, frame)
          return [Point(x: x - half, y: y), Point(x: x + half, y: y)]
        }
        drawing.shapes.append(.line(corners, Self.limitPen))
      }
    }
  }

  private func drawPoints(in drawing: inout Drawing, _ frame: Frame) {
    func centre(_ place: Int) -> Point {
      Point(x: x(place, frame), y: axis.y(chart.points[place].value ?? 0, frame))
    }
    for stretch in stretches({ $0.value?.isFinite ?? false }) {
      if stretch.count > 1 {
        drawing.shapes.append(.line(stretch.map(centre), Pen(ink: .blue, width: 1.8)))
      }
      for place in stretch {
        let signal = chart.points[place].signal
        let point = centre(place)
        drawing.shapes.append(
          Self.marker(signal).shape(at: point, radius: signal == nil ? 4.5 : 6))
        guard let signal else { continue }
        let isHigh = point.y - frame.y < 24
        drawing.write(
          signal.rawValue, at: Point(x: point.x, y: point.y + (isHigh ? 21 : -11)),
          width.strong, anchor: .middle)
      }
    }
  }

  private static func marker(_ signal: ProcessChart.Signal?) -> Marker {
    switch signal {
    case nil: Marker(form: .circle, ink: .blue)
    case .beyond: Marker(form: .diamond, ink: .pink)
    case .run: Marker(form: .square, ink: .orange)
    }
  }

  private var entries: [ChartKey.Entry] {
    var entries: [ChartKey.Entry] = []
    if chart.centre != nil {
      entries.append(ChartKey.Entry(line: Self.centrePen, name: chart.centreName))
    }
    if chart.points.contains(where: { $0.limits != nil }) {
      entries.append(ChartKey.Entry(line: Self.limitPen, name: "process limits"))
    }
    let found = ProcessChart.Signal.allCases.filter { signal in
      chart.points.contains { $0.signal == signal }
    }
    return entries
      + found.map {
        ChartKey.Entry(marker: Self.marker($0), name: "\($0.rawValue): \($0.meaning)")
      }
  }

  private func drawTime(in drawing: inout Drawing, _ frame: Frame) -> Double {
    let y = frame.bottom + width.quiet.leading + 2
    var free = -Double.infinity
    for (place, point) in chart.points.enumerated() {
      let half = width.quiet.width(point.label) / 2
      let x = min(max(x(place, frame), half), width.units - half)
      if x - half < free { continue }
      drawing.write(point.label, at: Point(x: x, y: y), width.quiet, anchor: .middle)
      free = x + half + 7
    }
    let lines = width.quiet.lines(chart.timeTitle, within: frame.width)
    let last = drawing.write(
      lines, at: Point(x: frame.x, y: y + width.quiet.leading + 3), width.quiet)
    return last - width.quiet.leading + width.quiet.size * 0.4
  }
}

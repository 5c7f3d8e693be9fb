/// The layout of a funnel plot: sizes from the left, shares upwards, limits as curves.
///
/// The axis covers every group and the limits at the size of the smallest; curves are left out
/// where they lie beyond it. Groups are told apart by shape: a circle within the limits, a square
/// beyond the inner ones, a diamond beyond the outer ones. Names stand beside their points where
/// they cover nothing; those beyond limits are placed first.
struct FunnelDrawing {
  let chart: FunnelChart
  let width: ChartWidth
  private let axis: UprightAxis
  private let sizes: AxisScale

  init(_ chart: FunnelChart, _ width: ChartWidth) {
    self.chart = chart
    self.width = width
    let points = chart.points.filter { $0.value.isFinite && $0.size.isFinite }
    let least = points.map(\.size).min() ?? 0
    let shown = chart.limits.first { $0.size >= least }
    let ends = shown.map { [$0.outer.lowerBound, $0.outer.upperBound] } ?? []
    let values = points.map(\.value) + ends + [chart.centre]
    axis = UprightAxis(
      scale: .percent(covering: values, steps: 5), title: chart.axisTitle, width: width)
    sizes = .counts(covering: points.map(\.size), steps: width == .wide ? 6 : 4)
  }

  /// The chart, drawn.
  var drawing: Drawing {
    var drawing = Drawing(width: width.units, height: 0)
    let top = ChartKey(entries: entries, width: width).draw(in: &drawing, at: 0)
    let frame = axis.draw(in: &drawing, from: top)
    drawLimits(in: &drawing, frame)
    let points = ordered
    let marks = points.map { marker($0).shape(at: place($0, frame), radius: 6) }
    drawing.shapes += marks
    let labels = PointLabels(style: width.quiet.inked(.text), frame: frame)
    drawing.shapes += labels.texts(
      points.map(\.label), at: points.map { place($0, frame) },
      avoiding: marks.map(\.frame), orCrossing: lines(drawing))
    let span = PlotSpan(scale: sizes, left: frame.x, right: frame.right)
    drawing.height = span.drawAxis(
      in: &drawing, at: frame.bottom, title: chart.sizeTitle, width.quiet)
    return drawing
  }

  /// The frames of the centre line and of each piece of the limits, which names should not cover.
  private func lines(_ drawing: Drawing) -> [Frame] {
    drawing.shapes.flatMap { shape -> [Frame] in
      guard case .line(let points, let pen) = shape, pen.ink != .grid else { return [] }
      return zip(points, points.dropFirst()).map { Shape.line([$0, $1], pen).frame }
    }
  }

  /// The groups beyond limits first, as their names matter most.
  private var ordered: [FunnelChart.Point] {
    let rank: [FunnelChart.Standing] = [.beyondOuter, .beyondInner, .within]
    let points = chart.points.filter { $0.value.isFinite && $0.size.isFinite }
    return rank.flatMap { standing in points.filter { $0.standing == standing } }
  }

  private func place(_ point: FunnelChart.Point, _ frame: Frame) -> Point {
    Point(x: frame.x + sizes.place(point.size) * frame.width, y: axis.y(point.value, frame))
  }

  private func marker(_ point: FunnelChart.Point) -> Marker { Self.marker(point.standing) }

  private static func marker(_ standing: FunnelChart.Standing) -> Marker {
    switch standing {
    case .within: Marker(form: .circle, ink: .blue)
    case .beyondInner: Marker(form: .square, ink: .orange)
    case .beyondOuter: Marker(form: .diamond, ink: .pink)
    }
  }

  private func drawLimits(in drawing: inout Drawing, _ frame: Frame) {
    let y = axis.y(chart.centre, frame)
    drawing.line(
      from: Point(x: frame.x, y: y), to: Point(x: frame.right, y: y), Self.centrePen)
    let curves: [(KeyPath<FunnelChart.Limits, Double>, Pen)] = [
      (\.inner.lowerBound, Self.innerPen), (\.inner.upperBound, Self.innerPen),
      (\.outer.lowerBound, Self.outerPen), (\.outer.upperBound, Self.outerPen),
    ]
    for (limit, pen) in curves {
      let points = chart.limits.filter {
        axis.scale.covers($0[keyPath: limit]) && sizes.covers($0.size)
      }.map {
        Point(
          x: frame.x + sizes.place($0.size) * frame.width,
          y: axis.y($0[keyPath: limit], frame))
      }
      if points.count > 1 { drawing.shapes.append(.line(points, pen)) }
    }
  }

  private static let centrePen = Pen(ink: .text, width: 1.4)
  private static let innerPen = Pen(ink: .line, width: 1.6, pattern: .dashed)
  private static let outerPen = Pen(ink: .line, width: 1.6)

  private var entries: [ChartKey.Entry] {
    let names: [FunnelChart.Standing: String] = [
      .within: "within the limits", .beyondInner: "beyond the inner limits",
      .beyondOuter: "beyond the outer limits",
    ]
    let standings = FunnelChart.Standing.allCases.filter { standing in
      chart.points.contains { $0.standing == standing }
    }
    return [
      ChartKey.Entry(line: Self.centrePen, name: chart.names.centre),
      ChartKey.Entry(line: Self.innerPen, name: chart.names.inner),
      ChartKey.Entry(line: Self.outerPen, name: chart.names.outer),
    ] + standings.map { ChartKey.Entry(marker: Self.marker($0), name: names[$0] ?? "") }
  }
}

/// The layout of a spine chart: labels on the left, marks around the benchmark's line, the figures
/// in words on the right; on a telephone label and figures stand above each row's marks.
struct SpineDrawing {
  let chart: SpineChart
  let width: ChartWidth
  private let scale: AxisScale

  init(_ chart: SpineChart, _ width: ChartWidth) {
    self.chart = chart
    self.width = width
    let values = chart.rows.flatMap { row in
      [row.difference, row.interval?.lowerBound, row.interval?.upperBound].compactMap(\.self)
        + row.marks.map(\.value)
    }
    scale = .points(covering: values.filter(\.isFinite), steps: width == .wide ? 5 : 4)
  }

  /// The chart, drawn.
  var drawing: Drawing {
    var drawing = Drawing(width: width.units, height: 0)
    let top = ChartKey(entries: entries, width: width).draw(in: &drawing, at: 0)
    switch width {
    case .wide: drawWide(in: &drawing, from: top)
    case .narrow: drawNarrow(in: &drawing, from: top)
    }
    return drawing
  }

  private static let spinePen = Pen(ink: .text, width: 1.8)

  private static func marker(_ standing: SpineChart.Standing) -> Marker {
    switch standing {
    case .higher: Marker(form: .triangle, ink: .blue)
    case .lower: Marker(form: .wedge, ink: .orange)
    case .similar: Marker(form: .circle, ink: .grey, body: .hollow)
    }
  }

  private var entries: [ChartKey.Entry] {
    let standings = SpineChart.Standing.allCases.filter { standing in
      chart.rows.contains { $0.standing == standing }
    }
    return [ChartKey.Entry(line: Self.spinePen, name: chart.benchmark)]
      + standings.map { ChartKey.Entry(marker: Self.marker($0), name: $0.meaning) }
      + ChartKey(comparators: chart.markNames, width: width).entries
  }

  private func drawMarks(
    _ row: SpineChart.Row, in drawing: inout Drawing, at y: Double, _ span: PlotSpan
  ) {
    for mark in row.marks where mark.value.isFinite {
      let isCovered = row.difference.map { abs(span.x($0) - span.x(mark.value)) < 11 } ?? false
      let centre = Point(x: span.x(mark.value), y: y - (isCovered ? 9 : 0))
      drawing.shapes.append(Marker.comparator(mark.kind).shape(at: centre, radius: 4))
    }
    guard let difference = row.difference, difference.isFinite, let standing = row.standing
    else { return }
    let marker = Self.marker(standing)
    if let interval = row.interval {
      drawing.line(
        from: Point(x: span.x(interval.lowerBound), y: y),
        to: Point(x: span.x(interval.upperBound), y: y), Pen(ink: marker.ink, width: 2.2))
    }
    drawing.shapes.append(marker.shape(at: Point(x: span.x(difference), y: y), radius: 6))
  }

  private func drawSpine(in drawing: inout Drawing, _ span: PlotSpan, _ ends: (Double, Double)) {
    span.drawGrid(in: &drawing, from: ends.0, to: ends.1)
    drawing.line(
      from: Point(x: span.x(0), y: ends.0), to: Point(x: span.x(0), y: ends.1), Self.spinePen)
  }
}

extension SpineDrawing {
  private func drawWide(in drawing: inout Drawing, from top: Double) {
    let labels = min(
      chart.rows.flatMap { [width.label.width($0.label), width.quiet.width($0.detail)] }.max()
        ?? 0, 235)
    let figures = chart.rows.map { width.quiet.width($0.figures) }.max() ?? 0
    let right = width.units - min(figures, 210) - 14
    let span = PlotSpan(scale: scale, left: labels + 20, right: right)
    let room = width.units - right - 14
    let heights = chart.rows.map { height($0, labels, room) }
    let bottom = top + heights.reduce(0, +)
    drawSpine(in: &drawing, span, (top, bottom))
    var y = top
    for (row, height) in zip(chart.rows, heights) {
      let centre = y + height / 2
      write(
        [(row.label, width.label), (row.detail, width.quiet)], in: &drawing, (0, labels), centre)
      let style = width.quiet.inked(.text)
      write([(row.figures, style)], in: &drawing, (right + 14, room), centre)
      drawMarks(row, in: &drawing, at: centre, span)
      y += height
    }
    drawing.height = span.drawAxis(in: &drawing, at: bottom, title: chart.axisTitle, width.quiet)
  }

  /// Writes runs of text one below the other, their middle at a height.
  private func write(
    _ texts: [(String, TextStyle)], in drawing: inout Drawing, _ place: (x: Double, width: Double),
    _ centre: Double
  ) {
    let runs = texts.map { ($1.lines($0, within: place.width), $1) }
    let whole = runs.reduce(0) { $0 + Double($1.0.count) * $1.1.leading }
    var y = centre - whole / 2
    for (lines, style) in runs {
      drawing.write(lines, at: Point(x: place.x, y: y + style.size * 0.95), style)
      y += Double(lines.count) * style.leading
    }
  }

  private func height(_ row: SpineChart.Row, _ labels: Double, _ room: Double) -> Double {
    let label = width.label.lines(row.label, within: labels).count
    let detail = width.quiet.lines(row.detail, within: labels).count
    let figures = width.quiet.lines(row.figures, within: room).count
    let left = Double(label) * width.label.leading + Double(detail) * width.quiet.leading
    return max(left, Double(figures) * width.quiet.leading, 20) + 12
  }

  private func drawNarrow(in drawing: inout Drawing, from top: Double) {
    let span = PlotSpan(scale: scale, left: 18, right: width.units - 18)
    var y = top
    for row in chart.rows {
      let runs = [
        (row.label, width.label), (row.figures, width.quiet.inked(.text)),
        (row.detail, width.quiet),
      ]
      for (text, style) in runs where !text.isEmpty {
        let lines = style.lines(text, within: width.units)
        drawing.write(lines, at: Point(x: 0, y: y + style.size * 0.95), style)
        y += Double(lines.count) * style.leading
      }
      drawSpine(in: &drawing, span, (y + 4, y + 28))
      drawMarks(row, in: &drawing, at: y + 16, span)
      y += 44
    }
    drawing.height = span.drawAxis(
      in: &drawing, at: y - 12, title: chart.axisTitle, width.quiet)
  }
}

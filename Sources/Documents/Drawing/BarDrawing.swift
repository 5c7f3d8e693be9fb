import Symbols

/// The layout of a bar chart.
///
/// A value below zero, or none, has no bar: only its text.
struct BarDrawing {
  let chart: BarChart
  let width: ChartWidth
  let scale: AxisScale

  init(_ chart: BarChart, _ width: ChartWidth) {
    self.chart = chart
    self.width = width
    let fractions = chart.bars.contains { bar in
      if case .percent = bar.text { true } else { false }
    }
    let values = chart.bars.map(\.value)
    let steps = width == .wide ? 5 : 4
    scale =
      fractions
      ? .percent(covering: values, steps: steps) : .counts(covering: values, steps: steps)
  }

  private let thickness = 20.0

  /// The chart, drawn.
  var drawing: Drawing {
    var drawing = Drawing(width: width.units, height: 0)
    var top = 0.0
    if chart.seriesNames.count > 1 {
      let entries = chart.seriesNames.enumerated().map {
        ChartKey.Entry(
          marker: Marker(form: .square, ink: .series($0, of: chart.seriesNames.count)), name: $1)
      }
      top = ChartKey(entries: entries, width: width).draw(in: &drawing, at: 0)
    }
    let span = PlotSpan(scale: scale, left: left, right: width.units - textWidth)
    let places = layout(from: top)
    let bottom = (places.last.map { $0 + thickness } ?? top) + 8
    if width == .wide { span.drawGrid(in: &drawing, from: top, to: bottom) }
    for (place, bar) in chart.bars.enumerated() {
      draw(place, bar, in: &drawing, at: places[place], span)
    }
    drawing.height = span.drawAxis(
      in: &drawing, at: bottom, title: chart.axisTitle, width.quiet)
    return drawing
  }

  private var left: Double {
    if width == .narrow { return 5 }
    return min(chart.bars.map { width.label.width($0.label) }.max() ?? 0, 225) + 16
  }

  /// The room for the texts at the ends of the bars; absent ones stand in the plot.
  private var textWidth: Double {
    let present = chart.bars.filter { $0.text.absence == nil }
    return max(present.map { width.strong.width(text($0)) }.max() ?? 0, 10) + 12
  }

  private func text(_ bar: BarChart.Bar) -> String {
    guard let absence = bar.text.absence else { return ValueText.text(bar.text, in: .cell) }
    let long = absence.rawValue + " " + absence.meaning
    let room = width.units - left - 8
    return bar.value <= 0 && width.quiet.width(long) <= room ? long : absence.rawValue
  }

  private func label(_ place: Int) -> [String] {
    let text = chart.bars[place].label
    if place > 0, chart.bars[place - 1].label == text { return [] }
    return width.label.lines(text, within: width == .wide ? left - 16 : width.units - left)
  }

  /// The upper edges of the bars.
  private func layout(from top: Double) -> [Double] {
    var y = top
    var places: [Double] = []
    var free = top
    for place in chart.bars.indices {
      let lines = Double(label(place).count)
      let text = lines * width.label.leading
      if lines == 0 {
        y += thickness + 3
      } else if width == .wide {
        y = max(y + (place == 0 ? 6 : thickness + 14), free + (text - thickness) / 2 + 8)
        free = y + (text + thickness) / 2
      } else {
        y += (place == 0 ? 0 : thickness + 12) + text + 4
      }
      places.append(y)
    }
    return places
  }

  private func draw(
    _ place: Int, _ bar: BarChart.Bar, in drawing: inout Drawing, at y: Double, _ span: PlotSpan
  ) {
    let lines = label(place)
    let text = Double(lines.count) * width.label.leading
    let first = width == .wide ? y + (thickness - text) / 2 : y - text - 4
    let x = width == .wide ? 0.0 : span.left
    drawing.write(lines, at: Point(x: x, y: first + width.label.size * 0.98), width.label)
    let end = span.x(max(0, bar.value.isNaN ? 0 : bar.value))
    if end > span.left {
      let frame = Frame(x: span.left, y: y, width: end - span.left, height: thickness)
      let ink = Ink.series(bar.series, of: max(1, chart.seriesNames.count))
      drawing.shapes.append(.box(frame, fill: ink, pen: nil))
    }
    let style = bar.text.absence == nil ? width.strong : width.quiet
    let base = Point(x: end + 7, y: y + thickness / 2 + style.size * 0.35)
    drawing.write(self.text(bar), at: base, style)
  }
}

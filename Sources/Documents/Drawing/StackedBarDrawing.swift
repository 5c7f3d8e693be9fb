import Symbols

/// The layout of a chart of stacked bars.
///
/// Wide: labels on the left. Narrow: labels above each bar. A number stands in its part where
/// there is room; the others are named under the bar.
struct StackedBarDrawing {
  let chart: StackedBarChart
  let width: ChartWidth
  let swatches: [Swatch]

  init(_ chart: StackedBarChart, _ width: ChartWidth) {
    self.chart = chart
    self.width = width
    swatches = Swatch.all(chart.bands)
  }

  private var number: TextStyle { TextStyle(size: width.quiet.size, weight: .bold) }

  /// The chart, drawn.
  var drawing: Drawing {
    var drawing = Drawing(width: width.units, height: 0)
    var y = key.draw(in: &drawing, at: 0)
    let span = PlotSpan(scale: .percent(covering: [1]), left: left, right: width.units - 18)
    for place in chart.rows.indices {
      if place > 0 { y += repeats(place) ? 8 : 18 }
      y = draw(place, in: &drawing, at: y, span)
    }
    drawing.height = span.drawAxis(in: &drawing, at: y, title: chart.axisTitle, width.quiet)
    return drawing
  }

  private var key: ChartKey {
    let entries = zip(chart.bands, swatches).map {
      ChartKey.Entry(
        marker: Marker(form: .square, ink: $1.ink), swatch: $1, name: $0.name)
    }
    return ChartKey(entries: entries, width: width)
  }

  private var left: Double {
    if width == .narrow { return 14 }
    let widths = chart.rows.flatMap {
      [style($0).width($0.label), width.quiet.width($0.detail)]
    }
    return min(widths.max() ?? 0, 225) + 24
  }

  private func style(_ row: StackedBarChart.Row) -> TextStyle {
    row.reference ? width.label : width.strong
  }

  /// Whether a row has the label of the one above, which then stands there only.
  private func repeats(_ place: Int) -> Bool {
    place > 0 && chart.rows[place - 1].label == chart.rows[place].label
  }

  /// - Returns: Where the row ends.
  private func draw(
    _ place: Int, in drawing: inout Drawing, at top: Double, _ span: PlotSpan
  ) -> Double {
    let row = chart.rows[place]
    let room = width == .wide ? left - 24 : width.units
    let lines = repeats(place) ? [] : style(row).lines(row.label, within: room)
    let detail = width.quiet.lines(row.detail, within: room)
    let text = Double(lines.count) * style(row).leading
    drawing.write(lines, at: Point(x: 0, y: top + style(row).size * 0.95), style(row))
    drawing.write(
      detail, at: Point(x: 0, y: top + text + width.quiet.size * 0.95), width.quiet)
    let words = top + text + Double(detail.count) * width.quiet.leading
    let start = width == .wide ? top : words + 3
    return max(words, drawBar(row, in: &drawing, at: start, span)) + 2
  }

  /// - Returns: Where the bar and the words under it end.
  private func drawBar(
    _ row: StackedBarChart.Row, in drawing: inout Drawing, at top: Double, _ span: PlotSpan
  ) -> Double {
    let thickness = row.reference ? 16.0 : 24.0
    guard let shares = row.shares else {
      let absence = Absence.suppressed
      let base = Point(x: span.left, y: top + 16)
      drawing.write(absence.rawValue + " " + absence.meaning, at: base, width.quiet)
      return top + 24
    }
    var start = 0.0
    var unlabelled: [String] = []
    for (place, share) in shares.prefix(chart.bands.count).enumerated()
    where share.isFinite && share > 0 {
      let x = span.x(start)
      start += share
      let frame = Frame(x: x, y: top, width: span.x(start) - x, height: thickness)
      drawing.shapes += swatches[place].shapes(in: frame)
      let text = ValueText.text(.percent(share, decimals: 0))
      if !write(text, in: &drawing, on: frame, swatches[place]) {
        unlabelled.append(chart.bands[place].name + " " + text)
      }
    }
    let rest = unlabelled.joined(separator: "; ")
    let lines = width.quiet.lines(rest, within: width.units - span.left)
    let first = Point(x: span.left, y: top + thickness + width.quiet.size + 2)
    let last = drawing.write(lines, at: first, width.quiet)
    return lines.isEmpty ? top + thickness : last - width.quiet.size + 2
  }

  /// Writes a number on its part, on a plate where the part is striped.
  /// - Returns: Whether there was room.
  private func write(
    _ text: String, in drawing: inout Drawing, on frame: Frame, _ swatch: Swatch
  ) -> Bool {
    let length = number.width(text)
    guard length + (swatch.stripes == nil ? 6 : 24) <= frame.width else { return false }
    if swatch.stripes != nil {
      let plate = Frame(
        x: frame.centre.x - length / 2 - 2, y: frame.y + 1, width: length + 4,
        height: frame.height - 2)
      drawing.shapes.append(.box(plate, fill: swatch.ink, pen: nil))
    }
    let style = TextStyle(size: number.size, weight: .bold, ink: swatch.words)
    let base = Point(x: frame.centre.x, y: frame.centre.y + style.size * 0.35)
    drawing.write(text, at: base, style, anchor: .middle)
    return true
  }
}

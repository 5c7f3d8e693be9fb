/// The layout of a slope chart: moments from the left, percentages from zero upwards.
///
/// Wide: names at the ends of the lines. Narrow, or with more names than there is room
/// for: names in a key, values at the ends.
struct SlopeDrawing {
  let chart: SlopeChart
  let width: ChartWidth
  let scale: AxisScale
  /// The national figures, each once, with what they are called.
  let baselines: [SlopeBaseline]

  init(_ chart: SlopeChart, _ width: ChartWidth) {
    self.chart = chart
    self.width = width
    baselines = SlopeBaseline.all(of: chart)
    let points = chart.series.flatMap(\.points)
    let values =
      points.flatMap { [$0.estimate, $0.lower, $0.upper] } + chart.series.flatMap(\.baseline)
    scale = .percent(covering: values.compactMap(\.self), steps: 5)
  }

  /// The height of the plot, which grows with the values at the ends of the lines.
  var plotHeight: Double {
    max(270, Double(chart.series.count + baselines.count + 1) * (width.label.leading + 2))
  }

  /// The chart, drawn.
  var drawing: Drawing {
    var drawing = Drawing(width: width.units, height: 0)
    let title = width.quiet.lines(chart.axisTitle, within: width.units)
    drawing.write(title, at: Point(x: 0, y: width.quiet.size), width.quiet)
    var top = Double(title.count) * width.quiet.leading + 8
    top = key.draw(in: &drawing, at: top) + 8
    let plot = SlopePlot(
      scale: scale, frame: frame(top), moments: chart.moments.count, width: width)
    plot.drawGrid(in: &drawing)
    for baseline in baselines { plot.draw(baseline, in: &drawing) }
    for (place, series) in chart.series.enumerated() {
      plot.draw(series, place: place, of: chart.series.count, in: &drawing)
    }
    drawEnds(in: &drawing, plot)
    drawing.height = drawMoments(in: &drawing, plot)
    return drawing
  }

  private func frame(_ top: Double) -> Frame {
    let left = (scale.ticks.map { width.quiet.width($0.text) }.max() ?? 0) + 8
    let right = width.units - endWidth
    return Frame(x: left, y: top, width: right - left, height: plotHeight)
  }

  /// Names stand above where they do not stand at the ends of the lines.
  private var key: ChartKey {
    guard !namesAtEnds else { return ChartKey(entries: [], width: width) }
    let series = chart.series.enumerated().map {
      ChartKey.Entry(
        marker: .series($0, of: chart.series.count),
        line: Pen(ink: .series($0, of: chart.series.count), width: 2.2), name: $1.name)
    }
    let national = baselines.map {
      ChartKey.Entry(marker: $0.marker, line: $0.pen, name: $0.name)
    }
    return ChartKey(entries: series + national, width: width)
  }

  private func drawMoments(in drawing: inout Drawing, _ plot: SlopePlot) -> Double {
    var bottom = plot.frame.bottom
    for (place, moment) in chart.moments.enumerated() {
      let style = TextStyle(size: width.quiet.size)
      var y = plot.frame.bottom + style.leading + 4
      for line in style.lines(moment, within: room(place, plot)) {
        drawing.write(line, at: Point(x: plot.x(place), y: y), style, anchor: .middle)
        y += style.leading
      }
      bottom = max(bottom, y - style.leading * 0.6)
    }
    return bottom
  }

  /// The width that the text of a moment may take without leaving the drawing.
  private func room(_ moment: Int, _ plot: SlopePlot) -> Double {
    let x = plot.x(moment)
    return min(plot.step - 6, (width.units - x) * 2, x * 2)
  }
}

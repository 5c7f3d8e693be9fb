extension SlopeDrawing {
  /// What stands at an end of a line.
  private struct End {
    let value: Double
    let name: String
    let strong: Bool
  }

  /// Whether there is room for names at the ends of the lines.
  var namesAtEnds: Bool {
    let heights = nameLines.map {
      width.label.leading + Double($0.count) * width.quiet.leading + 2
    }
    return width == .wide && heights.reduce(0, +) <= plotHeight
  }

  /// The room for what stands at the right ends.
  var endWidth: Double {
    if !namesAtEnds { return width.label.width("100.0%") + 6 }
    let longest = nameLines.flatMap(\.self).map(width.label.width).max() ?? 0
    return max(longest, width.strong.width("100.0%")) + 12
  }

  /// Writes values at both ends and, where there is room, names at the right.
  func drawEnds(in drawing: inout Drawing, _ plot: SlopePlot) {
    let last = chart.moments.count - 1
    write(ends(at: last, named: namesAtEnds), in: &drawing, plot, x: plot.frame.right + 10)
    guard last > 0 else { return }
    let x = plot.x(0) - 13 - plot.dodge(0, of: chart.series.count).magnitude
    write(ends(at: 0, named: false), in: &drawing, plot, x: x)
  }

  private var nameLines: [[String]] {
    (chart.series.map(\.name) + baselines.map(\.name)).map {
      width.quiet.lines($0, within: 150)
    }
  }

  private func ends(at moment: Int, named: Bool) -> [End] {
    let series = chart.series.compactMap { series -> End? in
      guard series.points.indices.contains(moment) else { return nil }
      guard let value = series.points[moment].estimate else { return nil }
      return End(value: value, name: named ? series.name : "", strong: true)
    }
    let national = baselines.compactMap { baseline -> End? in
      guard baseline.values.indices.contains(moment) else { return nil }
      guard let value = baseline.values[moment] else { return nil }
      return End(value: value, name: named ? baseline.name : "", strong: false)
    }
    return series + national
  }

  private func write(
    _ ends: [End], in drawing: inout Drawing, _ plot: SlopePlot, x: Double
  ) {
    let anchor: TextLine.Anchor = x > plot.frame.right ? .start : .end
    let lines = ends.map { width.quiet.lines($0.name, within: 150) }
    let heights = lines.map {
      width.label.leading + Double($0.count) * width.quiet.leading + 2
    }
    let half = (heights.max() ?? 0) / 2
    let range = (plot.frame.y + half - 12)...max(plot.frame.y + half, plot.frame.bottom)
    let places = Spread.places(ends.map { plot.y($0.value) }, gaps: heights, within: range)
    for (place, end) in ends.enumerated() {
      var y = places[place] - heights[place] / 2 + width.label.size
      let style = end.strong ? width.strong : width.label
      let text = DecimalText.text(end.value, shift: 2, decimals: 1) + "%"
      drawing.write(text, at: Point(x: x, y: y), style, anchor: anchor)
      y += width.quiet.leading
      drawing.write(lines[place], at: Point(x: x, y: y), width.quiet)
    }
  }
}

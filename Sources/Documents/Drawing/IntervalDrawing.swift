/// The layout of an interval chart.
///
/// Wide: labels on the left, marks in the middle, numbers on the right. Narrow: label and
/// numbers stand above each row's marks.
struct IntervalDrawing {
  let chart: IntervalChart
  let width: ChartWidth
  let scale: AxisScale

  init(_ chart: IntervalChart, _ width: ChartWidth) {
    self.chart = chart
    self.width = width
    scale = IntervalDrawing.scale(chart, width)
  }

  /// The chart, drawn.
  var drawing: Drawing {
    var drawing = Drawing(width: width.units, height: 0)
    let key = ChartKey(comparators: chart.markNames, width: width)
    let top = key.draw(in: &drawing, at: 0)
    switch width {
    case .wide: drawWide(in: &drawing, from: top)
    case .narrow: drawNarrow(in: &drawing, from: top)
    }
    return drawing
  }

  /// The lines of a row's label: none where it repeats the one above.
  func label(_ place: Int, within width: Double) -> [String] {
    let row = chart.rows[place]
    if place > 0, chart.rows[place - 1].label == row.label { return [] }
    return style(row).lines(row.label, within: width)
  }

  /// The quiet line of a row; where there are several series it begins with the row's own,
  /// so that no key is needed.
  func detail(_ row: IntervalChart.Row) -> String {
    guard chart.seriesNames.count > 1, chart.seriesNames.indices.contains(row.series) else {
      return row.detail
    }
    let name = chart.seriesNames[row.series]
    if row.detail.contains(name) || row.label.contains(name) { return row.detail }
    return row.detail.isEmpty ? name : name + ", " + row.detail
  }

  /// The style of a row's label.
  func style(_ row: IntervalChart.Row) -> TextStyle { row.summary ? width.strong : width.label }

  /// The style of a row's numbers.
  func numberStyle(_ row: IntervalChart.Row) -> TextStyle {
    row.estimate == nil ? width.quiet : style(row)
  }

  private static func scale(_ chart: IntervalChart, _ width: ChartWidth) -> AxisScale {
    let centres = chart.rows.flatMap { row in
      [row.estimate].compactMap(\.self) + row.marks.map(\.value)
    }
    let limits = chart.rows.flatMap { [$0.lower, $0.upper].compactMap(\.self) }
    switch chart.axis {
    case .percent: return .percent(covering: centres + limits, steps: width == .wide ? 5 : 4)
    case .points: return .points(covering: centres + limits, steps: width == .wide ? 6 : 4)
    case .ratio: return .ratio(covering: centres, limits: limits)
    case .scores: return .counts(covering: centres + limits, steps: width == .wide ? 5 : 4)
    case .scoreDifferences:
      return .differences(covering: centres + limits, steps: width == .wide ? 6 : 4)
    }
  }
}

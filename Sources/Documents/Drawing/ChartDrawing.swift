/// Charts laid out as drawings.
enum ChartDrawing {
  /// The drawing of a chart for a width.
  static func drawing(_ chart: Chart, _ width: ChartWidth) -> Drawing {
    Drawing(width: width.units, height: 40)
  }
}

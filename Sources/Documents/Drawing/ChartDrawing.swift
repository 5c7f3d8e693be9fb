/// Charts laid out as drawings.
enum ChartDrawing {
  /// The drawing of a chart for a width.
  static func drawing(_ chart: Chart, _ width: ChartWidth) -> Drawing {
    switch chart {
    case .intervals(let chart): IntervalDrawing(chart, width).drawing
    case .slopes(let chart): SlopeDrawing(chart, width).drawing
    case .flow(let chart): FlowDrawing(chart, width).drawing
    case .bars(let chart): BarDrawing(chart, width).drawing
    case .stackedBars(let chart): StackedBarDrawing(chart, width).drawing
    case .columns(let chart): ColumnsDrawing(chart, width).drawing
    case .timeline(let chart): TimelineDrawing(chart, width).drawing
    case .events(let chart): EventDrawing(chart, width).drawing
    case .funnel(let chart): FunnelDrawing(chart, width).drawing
    case .spine(let chart): SpineDrawing(chart, width).drawing
    case .process(let chart): ProcessDrawing(chart, width).drawing
    }
  }
}

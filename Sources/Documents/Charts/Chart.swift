/// A chart as data: drawn by a renderer, never as a picture.
public enum Chart: Hashable, Sendable {
  /// Estimates with intervals, a row each, with comparator marks.
  case intervals(IntervalChart)
  /// Groups of points before and after, joined by lines.
  case slopes(SlopeChart)
  /// A flow of counts from step to step, with those who leave.
  case flow(FlowChart)
  /// Bars from zero.
  case bars(BarChart)
  /// Bars cut into ordered parts.
  case stackedBars(StackedBarChart)
  /// Boxes in columns, joined from left to right, such as a theory of change.
  case columns(ColumnsChart)
  /// Bars along a common time, from when on something holds.
  case timeline(TimelineChart)
  /// Estimates by time since an event, around zero.
  case events(EventChart)
  /// Shares of groups against their sizes, between limits.
  case funnel(FunnelChart)
  /// Differences from a benchmark around an upright line.
  case spine(SpineChart)
  /// Values in order of time, with limits where there are any.
  case process(ProcessChart)

  /// The name of the kind, by which a style sheet can tell the figures apart.
  var kind: String {
    switch self {
    case .intervals: "intervals"
    case .slopes: "slopes"
    case .flow: "flow"
    case .bars: "bars"
    case .stackedBars: "stacked-bars"
    case .columns: "columns"
    case .timeline: "timeline"
    case .events: "events"
    case .funnel: "funnel"
    case .spine: "spine"
    case .process: "process"
    }
  }
}

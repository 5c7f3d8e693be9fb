/// Estimates by time since an event, with intervals around zero, such as an event study.
public struct EventChart: Hashable, Sendable {
  /// A point of the chart.
  public struct Point: Hashable, Sendable {
    /// Periods since the event: that before it is −1.
    public let period: Int
    /// The estimate.
    public let estimate: Double
    /// The lower limit, nil where there is none.
    public let lower: Double?
    /// The upper limit, nil where there is none.
    public let upper: Double?

    /// A point with its parts.
    public init(period: Int, estimate: Double, lower: Double?, upper: Double?) {
      self.period = period
      self.estimate = estimate
      self.lower = lower
      self.upper = upper
    }
  }

  /// How the vertical axis is drawn.
  public enum Axis: Hashable, Sendable {
    /// Differences in percentage points.
    case points
    /// Differences in the unit of the values.
    case differences
  }

  /// How the vertical axis is drawn.
  public let axis: Axis
  /// What the vertical axis measures.
  public let axisTitle: String
  /// What the horizontal axis measures.
  public let timeTitle: String
  /// What is written at the event.
  public let eventName: String
  /// The points, from the left; that of reference is a hollow one at zero without limits.
  public let points: [Point]
  /// The period that the others are set against.
  public let reference: Int

  /// A chart with its parts.
  public init(
    axis: Axis, titles: (axis: String, time: String), eventName: String, points: [Point],
    reference: Int
  ) {
    self.axis = axis
    axisTitle = titles.axis
    timeTitle = titles.time
    self.eventName = eventName
    self.points = points
    self.reference = reference
  }
}

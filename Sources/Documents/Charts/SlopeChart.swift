/// The same thing at two or three moments, with intervals, joined by lines.
public struct SlopeChart: Hashable, Sendable {
  /// A point at a moment.
  public struct Point: Hashable, Sendable {
    /// The estimate as a fraction, nil where there is none.
    public let estimate: Double?
    /// The lower limit.
    public let lower: Double?
    /// The upper limit.
    public let upper: Double?

    /// A point with its parts.
    public init(estimate: Double?, lower: Double?, upper: Double?) {
      self.estimate = estimate
      self.lower = lower
      self.upper = upper
    }
  }

  /// A line of the chart.
  public struct Series: Hashable, Sendable {
    /// The name, written at the end of the line.
    public let name: String
    /// One point for each moment.
    public let points: [Point]
    /// National figures at each moment, nil where there is none.
    public let baseline: [Double?]

    /// A line with its parts.
    public init(name: String, points: [Point], baseline: [Double?] = []) {
      self.name = name
      self.points = points
      self.baseline = baseline
    }
  }

  /// What the vertical axis measures.
  public let axisTitle: String
  /// The moments, from the left.
  public let moments: [String]
  /// The lines.
  public let series: [Series]

  /// A chart with its parts.
  public init(axisTitle: String, moments: [String], series: [Series]) {
    self.axisTitle = axisTitle
    self.moments = moments
    self.series = series
  }
}

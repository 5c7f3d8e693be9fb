/// Estimates with intervals, a row each: for baselines, forests and arms.
public struct IntervalChart: Hashable, Sendable {
  /// How the horizontal axis is drawn.
  public enum Axis: Hashable, Sendable {
    /// Fractions as percentages, from zero.
    case percent
    /// Differences in percentage points, around zero.
    case points
    /// Ratios on a logarithmic axis, around one.
    case ratio
    /// Points on a scale of a questionnaire, from zero.
    case scores
    /// Differences in points on a scale of a questionnaire, around zero.
    case scoreDifferences
  }

  /// A row of the chart.
  public struct Row: Hashable, Sendable {
    /// The label on the left.
    public let label: String
    /// A second, quieter line under the label, such as 108 of 163.
    public let detail: String
    /// The estimate, nil where there is none.
    public let estimate: Double?
    /// The lower limit.
    public let lower: Double?
    /// The upper limit.
    public let upper: Double?
    /// Comparator marks on the row: place in `IntervalChart.marks` and value.
    public let marks: [Mark]
    /// Which series it belongs to, from 0: colour and shape.
    public let series: Int
    /// Whether it is a summary, drawn as a diamond.
    public let summary: Bool

    /// A row with its parts.
    public init(
      label: String, detail: String, estimate: Double?, lower: Double?, upper: Double?,
      marks: [Mark] = [], series: Int = 0, summary: Bool = false
    ) {
      self.label = label
      self.detail = detail
      self.estimate = estimate
      self.lower = lower
      self.upper = upper
      self.marks = marks
      self.series = series
      self.summary = summary
    }
  }

  /// A comparator on a row.
  public struct Mark: Hashable, Sendable {
    /// The place of its name in `markNames`.
    public let kind: Int
    /// Its value.
    public let value: Double

    /// A mark with its parts.
    public init(kind: Int, value: Double) {
      self.kind = kind
      self.value = value
    }
  }

  /// How the axis is drawn.
  public let axis: Axis
  /// What the axis measures.
  public let axisTitle: String
  /// The names of the series, in order.
  public let seriesNames: [String]
  /// The names of the comparator marks, in order.
  public let markNames: [String]
  /// The rows, from the top.
  public let rows: [Row]

  /// A chart with its parts.
  public init(
    axis: Axis, axisTitle: String, seriesNames: [String], markNames: [String], rows: [Row]
  ) {
    self.axis = axis
    self.axisTitle = axisTitle
    self.seriesNames = seriesNames
    self.markNames = markNames
    self.rows = rows
  }
}

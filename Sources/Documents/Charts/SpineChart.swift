/// Differences from a benchmark, a row each, around an upright line that stands for it.
public struct SpineChart: Hashable, Sendable {
  /// How a row stands to the benchmark, by its whole interval: told by shape and word.
  public enum Standing: String, Hashable, Sendable, CaseIterable {
    /// Above it.
    case higher
    /// Below it.
    case lower
    /// Not to be told apart from it.
    case similar

    /// The words of the key.
    var meaning: String {
      switch self {
      case .higher: "higher: the whole interval lies above"
      case .lower: "lower: the whole interval lies below"
      case .similar: "cannot be told apart"
      }
    }
  }

  /// A row of the chart.
  public struct Row: Hashable, Sendable {
    /// The label on the left.
    public let label: String
    /// A second, quieter line under the label, such as 108 of 163.
    public let detail: String
    /// The difference from the benchmark as a fraction, nil where there is none.
    public let difference: Double?
    /// The interval of the difference, nil where there is none.
    public let interval: ClosedRange<Double>?
    /// How it stands, nil where nothing can be said.
    public let standing: Standing?
    /// Further comparators, as differences from the benchmark: place in `markNames` and value.
    public let marks: [IntervalChart.Mark]
    /// The figures in words at the right, such as 66.3% against 24.6%.
    public let figures: String

    /// A row with its parts.
    public init(
      label: String, detail: String, difference: (value: Double, interval: ClosedRange<Double>)?,
      standing: Standing?, figures: String, marks: [IntervalChart.Mark] = []
    ) {
      self.label = label
      self.detail = detail
      self.difference = difference?.value
      interval = difference?.interval
      self.standing = standing
      self.figures = figures
      self.marks = marks
    }
  }

  /// What the horizontal axis measures.
  public let axisTitle: String
  /// What the upright line stands for.
  public let benchmark: String
  /// The names of the further comparators, in order.
  public let markNames: [String]
  /// The rows, from the top.
  public let rows: [Row]

  /// A chart with its parts.
  public init(axisTitle: String, benchmark: String, markNames: [String] = [], rows: [Row]) {
    self.axisTitle = axisTitle
    self.benchmark = benchmark
    self.markNames = markNames
    self.rows = rows
  }
}

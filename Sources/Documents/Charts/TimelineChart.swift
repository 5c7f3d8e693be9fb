/// Rows along a common time: from when on something holds for each, such as a rollout by area.
public struct TimelineChart: Hashable, Sendable {
  /// A row of the chart.
  public struct Row: Hashable, Sendable {
    /// The label on the left.
    public let label: String
    /// A second, quieter line under the label, such as the day.
    public let detail: String
    /// From where on the bar runs to the end, from 0 to 1, nil where there is none.
    public let start: Double?

    /// A row with its parts.
    public init(label: String, detail: String, start: Double?) {
      self.label = label
      self.detail = detail
      self.start = start
    }
  }

  /// A moment on the axis.
  public struct Tick: Hashable, Sendable {
    /// What is written at it.
    public let text: String
    /// Where it stands, from 0 to 1.
    public let place: Double

    /// A moment with its parts.
    public init(text: String, place: Double) {
      self.text = text
      self.place = place
    }
  }

  /// What the axis measures.
  public let axisTitle: String
  /// What a thick bar stands for.
  public let barName: String
  /// What a thin line stands for.
  public let lineName: String
  /// The moments on the axis, from the left.
  public let ticks: [Tick]
  /// The rows, from the top.
  public let rows: [Row]

  /// A chart with its parts.
  public init(
    axisTitle: String, barName: String, lineName: String, ticks: [Tick], rows: [Row]
  ) {
    self.axisTitle = axisTitle
    self.barName = barName
    self.lineName = lineName
    self.ticks = ticks
    self.rows = rows
  }
}

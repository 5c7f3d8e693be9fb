/// Horizontal bars of counts or fractions, from zero.
public struct BarChart: Hashable, Sendable {
  /// A bar.
  public struct Bar: Hashable, Sendable {
    /// The label on the left.
    public let label: String
    /// The length.
    public let value: Double
    /// What is written at its end.
    public let text: Value
    /// Which series it belongs to, from 0.
    public let series: Int

    /// A bar with its parts.
    public init(label: String, value: Double, text: Value, series: Int = 0) {
      self.label = label
      self.value = value
      self.text = text
      self.series = series
    }
  }

  /// What the axis measures.
  public let axisTitle: String
  /// The names of the series, in order.
  public let seriesNames: [String]
  /// The bars, from the top.
  public let bars: [Bar]

  /// A chart with its parts.
  public init(axisTitle: String, seriesNames: [String] = [], bars: [Bar]) {
    self.axisTitle = axisTitle
    self.seriesNames = seriesNames
    self.bars = bars
  }
}

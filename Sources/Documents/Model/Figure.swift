/// A chart with everything that a reader who cannot see it needs.
public struct Figure: Hashable, Sendable {
  /// The anchor, unique in the document, and the name of its file among the charts.
  public let id: String
  /// The message of the chart, as its title.
  public let title: String
  /// What is shown: measure, unit, interval.
  public let caption: String
  /// The text alternative: what the chart shows, in a sentence or two.
  public let alternative: String
  /// The chart.
  public let chart: Chart
  /// The data of the chart.
  public let table: Table

  /// A figure with its parts.
  public init(
    id: String, title: String, caption: String, alternative: String, chart: Chart, table: Table
  ) {
    self.id = id
    self.title = title
    self.caption = caption
    self.alternative = alternative
    self.chart = chart
    self.table = table
  }
}

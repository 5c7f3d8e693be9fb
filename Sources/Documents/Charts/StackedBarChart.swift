/// Bars of one length cut into ordered parts, such as bands from average to very high.
///
/// Parts are told apart by their order, a shade that grows with it, and their numbers; a part that
/// holds several bands, because a source does not tell them apart, is striped.
public struct StackedBarChart: Hashable, Sendable {
  /// A part that every bar may have.
  public struct Band: Hashable, Sendable {
    /// The name in the key.
    public let name: String
    /// Whether it holds the two bands before it, not told apart.
    public let merged: Bool

    /// A band with its name.
    public init(_ name: String, merged: Bool = false) {
      self.name = name
      self.merged = merged
    }
  }

  /// A bar of the chart.
  public struct Row: Hashable, Sendable {
    /// The label on the left.
    public let label: String
    /// A second, quieter line under the label, such as 96 children.
    public let detail: String
    /// The share of each band as a fraction, in the order of the bands; nil where not shown.
    public let shares: [Double]?
    /// Whether it is a reference, such as a published norm: drawn thinner.
    public let reference: Bool

    /// A row with its parts.
    public init(label: String, detail: String, shares: [Double]?, reference: Bool = false) {
      self.label = label
      self.detail = detail
      self.shares = shares
      self.reference = reference
    }
  }

  /// What the axis measures.
  public let axisTitle: String
  /// The bands, in the order of the bars from the left.
  public let bands: [Band]
  /// The bars, from the top.
  public let rows: [Row]

  /// A chart with its parts.
  public init(axisTitle: String, bands: [Band], rows: [Row]) {
    self.axisTitle = axisTitle
    self.bands = bands
    self.rows = rows
  }
}

/// Shares of groups against their sizes, between limits that narrow as groups grow: a funnel plot.
public struct FunnelChart: Hashable, Sendable {
  /// Where a group lies, told by shape and never by colour alone.
  public enum Standing: Hashable, Sendable, CaseIterable {
    /// Inside both pairs of limits.
    case within
    /// Beyond the inner limits, inside the outer ones.
    case beyondInner
    /// Beyond the outer limits too.
    case beyondOuter
  }

  /// A group.
  public struct Point: Hashable, Sendable {
    /// Its name, written beside it where there is room.
    public let label: String
    /// Its size.
    public let size: Double
    /// Its share as a fraction.
    public let value: Double
    /// Where it lies.
    public let standing: Standing

    /// A group with its parts.
    public init(label: String, size: Double, value: Double, standing: Standing) {
      self.label = label
      self.size = size
      self.value = value
      self.standing = standing
    }
  }

  /// The limits for groups of a size.
  public struct Limits: Hashable, Sendable {
    /// The size.
    public let size: Double
    /// The inner limits, of 95% by custom.
    public let inner: ClosedRange<Double>
    /// The outer limits, of 99.8% by custom.
    public let outer: ClosedRange<Double>

    /// Limits with their parts.
    public init(size: Double, inner: ClosedRange<Double>, outer: ClosedRange<Double>) {
      self.size = size
      self.inner = inner
      self.outer = outer
    }
  }

  /// What the lines of the chart are called.
  public struct LineNames: Hashable, Sendable {
    /// The line in the middle.
    public let centre: String
    /// The inner limits.
    public let inner: String
    /// The outer limits.
    public let outer: String

    /// Names of lines.
    public init(centre: String, inner: String, outer: String) {
      self.centre = centre
      self.inner = inner
      self.outer = outer
    }
  }

  /// What the vertical axis measures.
  public let axisTitle: String
  /// What the horizontal axis measures.
  public let sizeTitle: String
  /// The share of all groups together.
  public let centre: Double
  /// What the lines are called.
  public let names: LineNames
  /// The limits, by growing size.
  public let limits: [Limits]
  /// The groups.
  public let points: [Point]

  /// A chart with its parts.
  public init(
    titles: (axis: String, size: String), centre: Double, names: LineNames, limits: [Limits],
    points: [Point]
  ) {
    axisTitle = titles.axis
    sizeTitle = titles.size
    self.centre = centre
    self.names = names
    self.limits = limits
    self.points = points
  }
}

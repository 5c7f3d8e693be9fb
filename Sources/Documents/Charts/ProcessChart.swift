/// Values in order of time around a centre line, with limits where there are any: a control chart.
public struct ProcessChart: Hashable, Sendable {
  /// How the vertical axis is drawn.
  public enum Axis: Hashable, Sendable {
    /// Fractions as percentages.
    case percent
    /// Numbers as they are, such as scores or events per 100.
    case numbers
  }

  /// Why a point is unlikely to be mere chance: told by shape and letter.
  public enum Signal: String, Hashable, Sendable, CaseIterable {
    /// Beyond a limit.
    case beyond = "A"
    /// One of a run on one side of the centre line.
    case run = "B"

    /// What the letter means.
    public var meaning: String {
      switch self {
      case .beyond: "beyond the limits"
      case .run: "one of seven or more in a row on one side of the centre line"
      }
    }
  }

  /// A point in time.
  public struct Point: Hashable, Sendable {
    /// Its name, such as 2022 Q1.
    public let label: String
    /// Its value, nil where there is nobody: a gap.
    public let value: Double?
    /// The limits at its size, nil where there are none.
    public let limits: ClosedRange<Double>?
    /// Why it stands out, nil where it does not.
    public let signal: Signal?

    /// A point with its parts.
    public init(
      label: String, value: Double?, limits: ClosedRange<Double>? = nil, signal: Signal? = nil
    ) {
      self.label = label
      self.value = value
      self.limits = limits
      self.signal = signal
    }
  }

  /// How the vertical axis is drawn.
  public let axis: Axis
  /// What the vertical axis measures.
  public let axisTitle: String
  /// What the horizontal axis measures.
  public let timeTitle: String
  /// The centre line, nil for points alone.
  public let centre: Double?
  /// What the centre line is called.
  public let centreName: String
  /// The points, from the left.
  public let points: [Point]

  /// A chart with its parts.
  public init(
    axis: Axis, titles: (axis: String, time: String), centre: Double?, centreName: String,
    points: [Point]
  ) {
    self.axis = axis
    axisTitle = titles.axis
    timeTitle = titles.time
    self.centre = centre
    self.centreName = centreName
    self.points = points
  }
}

/// A range of values from `lower` to `upper`, both included.
///
/// An interval is only made where both limits are defined; a method that cannot give one returns
/// nothing. Either limit may be infinite (the ratio of a share to a share of none).
public struct Interval: Sendable, Hashable, Codable {
  /// The smaller limit.
  public let lower: Double
  /// The larger limit.
  public let upper: Double

  /// Makes an interval from its two limits.
  ///
  /// - Parameters:
  ///   - lower: the smaller limit.
  ///   - upper: the larger limit.
  public init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// The distance between the limits.
  public var width: Double { upper - lower }

  /// Whether a value lies between the limits, these included.
  public func contains(_ value: Double) -> Bool { lower <= value && value <= upper }

  /// The interval with both limits multiplied by a factor of 0 or more.
  ///
  /// - Parameter factor: what both limits are multiplied by, such as 1,000 children.
  /// - Returns: the interval in the new unit.
  public func scaled(by factor: Double) -> Interval {
    Interval(lower: lower * factor, upper: upper * factor)
  }

  /// The interval cut off at the ends of the values that are possible.
  ///
  /// - Parameter range: the possible values, such as `0...1` for a share.
  /// - Returns: the part of the interval inside the range, or its nearer end.
  public func clamped(to range: ClosedRange<Double>) -> Interval {
    Interval(
      lower: min(max(lower, range.lowerBound), range.upperBound),
      upper: min(max(upper, range.lowerBound), range.upperBound))
  }
}

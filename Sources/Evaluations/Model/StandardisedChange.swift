/// A mean change over a standard deviation, which is named.
public struct StandardisedChange: Hashable, Sendable, Codable {
  /// By which standard deviation a change is divided.
  public enum Denominator: String, Hashable, Sendable, Codable, CaseIterable {
    /// That of the pairs before.
    case before = "sd-before"
    /// That which the study declares, with its source.
    case declared = "sd-declared"
  }

  /// By which standard deviation the change is divided.
  public let denominator: Denominator
  /// The standard deviation in points.
  public let standardDeviation: Double
  /// The size with its interval.
  public let estimate: Estimate

  /// A standardised change with its parts.
  public init(denominator: Denominator, standardDeviation: Double, estimate: Estimate) {
    self.denominator = denominator
    self.standardDeviation = standardDeviation
    self.estimate = estimate
  }
}

/// A size with its interval: what every finding reports first.
public struct Estimate: Hashable, Sendable, Codable {
  /// The size: a fraction, events per child, a difference or a ratio.
  public let value: Double
  /// The lower limit.
  public let lower: Double
  /// The upper limit, infinite where there is none.
  public let upper: Double
  /// The confidence level as a fraction.
  public let level: Double
  /// The method's raw name: a key of the methods annex.
  public let method: String

  /// An estimate with its parts.
  public init(value: Double, lower: Double, upper: Double, level: Double, method: String) {
    self.value = value
    self.lower = lower
    self.upper = upper
    self.level = level
    self.method = method
  }
}

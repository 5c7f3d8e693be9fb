/// One period of an attribute chart.
///
/// All is absent for a period without exposure, and limits where the spread cannot be estimated.
public struct AttributePeriod: Sendable, Hashable, Codable {
  /// The share, rate or count; nothing without exposure.
  public let value: Double?
  /// The limits of three standard deviations, cut off where no value can be.
  public let limits: Interval?

  /// Whether the value lies strictly beyond a limit; never where either is absent.
  public var isOutside: Bool {
    guard let value, let limits else { return false }
    return !limits.contains(value)
  }
}

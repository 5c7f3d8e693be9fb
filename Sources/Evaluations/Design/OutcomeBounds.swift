/// How far the difference could lie from what was seen, whatever those not observed would have had.
public struct OutcomeBounds: Hashable, Sendable, Codable {
  /// Whose outcome is not known.
  public enum Unknown: String, Hashable, Sendable, Codable, CaseIterable {
    /// Linked and followed up, but not known.
    case missing
    /// Those and children whose records were not linked.
    case missingOrUnlinked = "missing-or-unlinked"
  }

  /// Whose outcome is not known.
  public let unknown: Unknown
  /// How many in the rollout arm.
  public let rollout: Int
  /// How many in the comparison arm.
  public let comparison: Int
  /// The smallest difference that is possible.
  public let lower: Double
  /// The largest difference that is possible.
  public let upper: Double

  /// Bounds with their parts.
  public init(unknown: Unknown, rollout: Int, comparison: Int, lower: Double, upper: Double) {
    self.unknown = unknown
    self.rollout = rollout
    self.comparison = comparison
    self.lower = lower
    self.upper = upper
  }
}

/// Whether the pathway had been rolled out where and when a parent was imprisoned.
public enum Arm: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// The area's rollout was on or before the day of imprisonment.
  case rollout
  /// The area had no rollout, or it came after the day of imprisonment.
  case comparison

  /// Rollout stands before comparison.
  public static func < (first: Arm, second: Arm) -> Bool {
    first == .rollout && second == .comparison
  }
}

/// Which days a condition looks at.
public enum Reach: String, Hashable, Sendable, Codable, CaseIterable {
  /// The window of the moment.
  case moment
  /// Everything before: spells begun on or before the day, events before it.
  case past
}

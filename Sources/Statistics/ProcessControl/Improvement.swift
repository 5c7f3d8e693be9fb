/// Which change of a measure is for the better.
public enum Improvement: String, Sendable, Hashable, Codable, CaseIterable {
  /// Higher values are better.
  case increase
  /// Lower values are better.
  case decrease
  /// Neither is.
  case neutral
}

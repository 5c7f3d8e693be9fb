/// Whether a planned test looks for a departure in both directions or in one.
public enum TestSides: Int, Sendable, Hashable, Codable, CaseIterable {
  /// In one direction, stated beforehand.
  case one = 1
  /// In both directions.
  case two = 2
}

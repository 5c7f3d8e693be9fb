/// The direction in which a test looks for a departure from its null hypothesis.
public enum Alternative: String, Sendable, Hashable, Codable, CaseIterable {
  /// Either direction.
  case twoSided = "two-sided"
  /// The first value is smaller than the null hypothesis says.
  case less
  /// The first value is larger than the null hypothesis says.
  case greater
}

/// Something known before the imprisonment in which arms can be made equal.
public enum Adjuster: String, Hashable, Sendable, Codable, CaseIterable {
  /// F, M or U.
  case sex
  /// Under 5, 5 to 10, 11 to 15, 16 and over: in the academic year of the day of imprisonment.
  case ageGroup = "age-group"
  /// Which parent was imprisoned.
  case parent
  /// Whether the child was known to the pathway's partners before.
  case knownBefore = "known-before"
  /// Ethnicity as recorded.
  case ethnicity
}

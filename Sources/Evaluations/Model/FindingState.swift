/// Whether a finding has a value, and why not.
public enum FindingState: String, Hashable, Sendable, Codable, CaseIterable {
  /// It has a value.
  case value
  /// It was suppressed to protect people: none of its numbers is given.
  case suppressed
  /// Nobody is in the denominator.
  case notApplicable = "not-applicable"
}

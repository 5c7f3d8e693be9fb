/// A part of a change of scores that may be withheld by itself.
public enum ChangePart: String, Hashable, Sendable, Codable, CaseIterable {
  /// Pairs by band before and after.
  case bands
  /// Pairs by reliable change and crossing.
  case outcomes
  /// The added value.
  case addedValue = "added-value"
}

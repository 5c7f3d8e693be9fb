/// What a planned t test compares.
public enum TTestKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// The means of two groups of equal size and spread.
  case twoSample = "two-sample"
  /// The mean of one group with a published one.
  case oneSample = "one-sample"
  /// The mean of the differences of pairs, such as two times of the same children, with 0.
  case paired

  /// How many groups of independent values there are.
  var groups: Double { self == .twoSample ? 2 : 1 }
}

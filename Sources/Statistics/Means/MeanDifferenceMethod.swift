/// How the standard error of a difference of two means is found.
///
/// The raw names are those that stand in outputs. Sources: see `MethodCatalogue`.
public enum MeanDifferenceMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// From one spread for both groups.
  case pooled = "student-t"
  /// From each group's own spread, with Satterthwaite's degrees of freedom.
  case welch = "welch-t"
}

/// How it is measured whether two values of the same children go together.
///
/// The raw names are those that stand in outputs. Sources: see `MethodCatalogue`.
public enum CorrelationMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// By how near they are to a straight line.
  case pearson
  /// The same by their ranks.
  case spearman
  /// By how many pairs of children have the same order by both.
  case kendall = "kendall-tau-b"
}

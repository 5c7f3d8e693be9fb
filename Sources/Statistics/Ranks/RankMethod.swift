/// How the p value of a rank test, or the limits that belong to it, are found.
///
/// The raw names are those that stand in outputs. Sources: see `MethodCatalogue`.
public enum RankMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// From the exact law of the ranks.
  case exact = "ranks-exact"
  /// From the normal law, its variance corrected for ties.
  case normal = "ranks-normal"
  /// The same with the distance from the mean shortened by one half.
  case normalCorrected = "ranks-normal-cc"
}

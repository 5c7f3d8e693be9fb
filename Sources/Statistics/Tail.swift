/// How much of the observed outcome's own probability an exact test counts.
public enum Tail: String, Sendable, Hashable, Codable, CaseIterable {
  /// All of it: the exact test, never wrong more often than stated.
  case exact
  /// Half of it: the mid-p test, closer to its stated error rate on average.
  ///
  /// Source: Lancaster HO (1961), Significance tests in discrete distributions, J Am Stat Assoc
  /// 56:223-234, doi:10.1080/01621459.1961.10482105.
  case midP = "mid-p"
}

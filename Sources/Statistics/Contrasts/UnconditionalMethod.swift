/// How an exact test of two shares orders the tables whose margins of groups alone are fixed.
public enum UnconditionalMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// By the pooled score statistic (z), as tables are ordered in most programs.
  ///
  /// Source: Barnard GA (1947), Significance tests for 2 x 2 tables, Biometrika 34:123-138,
  /// doi:10.1093/biomet/34.1-2.123; Suissa S, Shuster JJ (1985), Exact unconditional sample sizes
  /// for the 2 x 2 binomial trial, J R Stat Soc A 148:317-327, doi:10.2307/2981892.
  case barnard
  /// By the one-sided p value of Fisher's test, and so never less powerful than it.
  ///
  /// Source: Boschloo RD (1970), Raised conditional level of significance for the 2 x 2 table when
  /// testing the equality of two probabilities, Stat Neerl 24:1-9,
  /// doi:10.1111/j.1467-9574.1970.tb00104.x.
  case boschloo
}

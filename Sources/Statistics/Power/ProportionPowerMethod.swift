/// How the power of a comparison of two shares is approximated.
public enum ProportionPowerMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// By the normal law, the pooled variance in the test and either group's own in its power; a
  /// finding in the wrong direction does not count. As R's `power.prop.test`.
  ///
  /// Source: Fleiss JL, Levin B, Paik MC (2003), Statistical methods for rates and proportions, 3rd
  /// edition, Wiley, chapter 4, doi:10.1002/0471445428.
  case normal = "power-normal"
  /// The same, a finding in the wrong direction counted too, as R's `strict = TRUE`.
  case normalStrict = "power-normal-strict"
  /// By Cohen's effect size h, the difference of 2 arcsin(sqrt p), a finding in the wrong
  /// direction counted too.
  ///
  /// Source: Cohen J (1988), Statistical power analysis for the behavioral sciences, 2nd edition,
  /// Erlbaum, chapter 6, ISBN 978-0-8058-0283-2.
  case arcsine = "power-arcsine"
}

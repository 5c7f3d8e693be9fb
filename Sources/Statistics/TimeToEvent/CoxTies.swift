/// How events at one time count in Cox's regression.
public enum CoxTies: String, Sendable, Hashable, Codable, CaseIterable {
  /// As if they had come one after the other, in the mean of all orders.
  ///
  /// Source: Efron B (1977), The efficiency of Cox's likelihood function for censored data, J Am
  /// Stat Assoc 72:557-565, doi:10.1080/01621459.1977.10480613.
  case efron = "cox-efron"
  /// As if each had come with all the others still at risk.
  ///
  /// Source: Breslow N (1974), Covariance analysis of censored survival data, Biometrics 30:89-99,
  /// doi:10.2307/2529620.
  case breslow = "cox-breslow"
}

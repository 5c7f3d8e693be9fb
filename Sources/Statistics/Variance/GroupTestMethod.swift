/// The tests of several independent groups.
///
/// The raw names are those that stand in outputs. Sources: see `MethodCatalogue`.
public enum GroupTestMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// `OneWayAnalysis.test`.
  case analysisOfVariance = "anova"
  /// `OneWayAnalysis.welch`.
  case welch = "welch-anova"
  /// `KruskalWallis`.
  case kruskalWallis = "kruskal-wallis"
  /// `SpreadTests.distances` from the mean.
  case levene
  /// `SpreadTests.distances` from the median.
  case brownForsythe = "brown-forsythe"
  /// `SpreadTests.bartlett`.
  case bartlett
  /// `CovarianceAnalysis`.
  case covariance = "ancova"
}

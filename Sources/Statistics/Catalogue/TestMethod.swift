/// The tests whose p values stand in outputs.
///
/// The raw names are those that stand in outputs; `MethodCatalogue` has their sources.
public enum TestMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// `BinomialTest` with all of the observed count's probability.
  case binomialExact = "binomial-exact"
  /// `BinomialTest` with half of it.
  case binomialMidP = "binomial-mid-p"
  /// `PoissonTest`, and `ObservedToExpected`.
  case poissonExact = "poisson-exact"
  /// `RateRatio`.
  case rateRatioExact = "rate-ratio-exact"
  /// `FisherTest` with all of the observed table's probability.
  case fisherExact = "fisher-exact"
  /// `FisherTest` with half of it.
  case fisherMidP = "fisher-mid-p"
  /// `ProportionPairTests` with the factor (N - 1) / N.
  case chiSquared = "chi-squared"
  /// `McNemarTest` with all of the observed counts' probability.
  case mcNemarExact = "mcnemar-exact"
  /// `McNemarTest` with half of it.
  case mcNemarMidP = "mcnemar-mid-p"
  /// `McNemarTest` by chi-squared.
  case mcNemar = "mcnemar"
  /// `RandomisationTest`.
  case randomisationExact = "randomisation-exact"
  /// `RandomisationTest` with assignments drawn at random.
  case randomisationSampled = "randomisation-sampled"
}

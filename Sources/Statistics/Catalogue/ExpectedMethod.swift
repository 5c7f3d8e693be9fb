/// The comparisons of an observed number with an expected one.
///
/// The raw names are those that stand in outputs; `MethodCatalogue` has their sources.
public enum ExpectedMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// Children of children: exact binomial limits over the expected share.
  case binomial = "observed-expected-binomial"
  /// The same with numbers divided by the design effect.
  case binomialClustered = "observed-expected-binomial-clustered"
  /// Events: exact Poisson limits over the expected number.
  case poisson = "observed-expected-poisson"
  /// The same with numbers divided by the design effect.
  case poissonClustered = "observed-expected-poisson-clustered"
}

/// The intervals from replicates of a bootstrap.
///
/// The raw names are those that stand in outputs; `MethodCatalogue` has their sources.
public enum BootstrapMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// The quantiles of the replicates.
  case percentile = "bootstrap-percentile"
  /// Twice the estimate less those quantiles, exchanged.
  case basic = "bootstrap-basic"
  /// The quantiles of the replicates at probabilities corrected for bias and acceleration.
  ///
  /// Nothing where leaving out one value never changes the statistic, as with the median of whole
  /// scores: there is then no acceleration.
  case bca = "bootstrap-bca"
}

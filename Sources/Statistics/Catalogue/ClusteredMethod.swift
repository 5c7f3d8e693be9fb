/// The intervals of clustered samples that stand in outputs.
///
/// The raw names are those that stand in outputs; `MethodCatalogue` has their sources.
public enum ClusteredMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// `ClusteredInterval.proportion`.
  case wilson = "wilson-clustered"
  /// `ClusteredInterval.difference`.
  case newcombe = "newcombe-clustered"
  /// `ClusteredInterval.ratio`.
  case koopman = "koopman-clustered"
  /// `ClusteredInterval.rate`.
  case byar = "byar-clustered"
  /// `ClusteredInterval.rate` where events are few.
  case poissonExact = "poisson-exact-clustered"
  /// `ClusteredInterval.pairedDifference` from the four counts.
  case tango = "tango-clustered"
  /// `ClusteredInterval.pairedDifference` from the sums alone.
  case pairedDifference = "paired-difference-clustered"
}

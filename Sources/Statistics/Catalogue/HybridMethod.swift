/// The contrasts of two rates that combine each group's own limits.
///
/// The raw names are those that stand in outputs; `MethodCatalogue` has their sources.
public enum HybridMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// A difference of rates.
  case difference = "hybrid-byar"
  /// A difference of rates whose limits allow for clusters.
  case differenceClustered = "hybrid-byar-clustered"
  /// A ratio of rates, by `hybridRatioBounds`.
  case ratio = "hybrid-log-byar"
  /// A ratio of rates whose limits allow for clusters.
  case ratioClustered = "hybrid-log-byar-clustered"
}

/// The intervals of means and of changes of means, alone and in clusters such as families.
///
/// The raw names are those that stand in outputs; `MethodCatalogue` has their sources.
public enum ClusteredMeanMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// A mean by Student's law of n - 1 degrees of freedom.
  case mean = "t"
  /// A mean with its variance times the design effect, of k - 1 degrees of freedom.
  case meanClustered = "t-clustered"
  /// A mean change by Student's law of n - 1 degrees of freedom.
  case paired = "paired-t"
  /// A mean change with its variance times the design effect, of k - 1 degrees of freedom.
  case pairedClustered = "paired-t-clustered"
  /// The difference of two means by Welch, with each variance times its design effect.
  case welchClustered = "welch-t-clustered"
}

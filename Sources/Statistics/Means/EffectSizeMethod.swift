/// How a difference of two means is expressed in standard deviations.
///
/// The raw names are those that stand in outputs. Sources: see `MethodCatalogue`.
public enum EffectSizeMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// Divided by the standard deviation within both groups.
  case cohen = "cohen-d"
  /// The same times the exact small-sample factor.
  case hedges = "hedges-g"
  /// The same times the approximate small-sample factor.
  case hedgesApproximate = "hedges-g-approximate"
  /// Divided by the standard deviation of the comparison group.
  case glass = "glass-delta"
  /// Divided by the root of the mean of both variances.
  case averageDeviation = "cohen-d-average-sd"
}

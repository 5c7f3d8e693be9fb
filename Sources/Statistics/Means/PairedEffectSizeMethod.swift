/// How a mean change of the same children is expressed in standard deviations.
///
/// The raw names are those that stand in outputs. Sources: see `MethodCatalogue`.
public enum PairedEffectSizeMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// Divided by the standard deviation of the changes.
  case differences = "d-z"
  /// The same times the exact small-sample factor.
  case hedges = "g-z"
  /// Divided by the root of the mean of both variances.
  case average = "d-av"
  /// d-z times the root of 2 (1 - r), which allows for the correlation r of both values.
  case repeated = "d-rm"
  /// Divided by the standard deviation of the first values.
  case first = "d-first-sd"
}

public import Indicators

/// A finding beside a published sample: a reference, never a target, and no test is made of it.
///
/// The norm is taken as known: the limits are those of the finding, moved.
public struct NormComparison: Hashable, Sendable, Codable {
  /// The code of the form that the sample answered.
  public let version: String
  /// The published mean in points, or the published share of the bands as a fraction.
  public let value: Double
  /// The published standard deviation in points, nil for a share.
  public let standardDeviation: Double?
  /// Who was asked, and when.
  public let sample: String
  /// How sure the norm is, and where it stands.
  public let evidence: Evidence
  /// The finding less the norm.
  public let difference: Estimate

  /// A comparison with its parts.
  public init(
    version: String, value: Double, standardDeviation: Double?, sample: String,
    evidence: Evidence, difference: Estimate
  ) {
    self.version = version
    self.value = value
    self.standardDeviation = standardDeviation
    self.sample = sample
    self.evidence = evidence
    self.difference = difference
  }

  /// The difference over the norm's standard deviation, nil for a share.
  public var standardised: Double? {
    standardDeviation.flatMap { $0 > 0 ? difference.value / $0 : nil }
  }
}

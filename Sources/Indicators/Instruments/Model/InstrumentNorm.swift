/// The mean and spread of a score in a published sample, to set a group beside: never a target.
public struct InstrumentNorm: Sendable, Hashable, Codable {
  /// The form's code.
  public let version: String
  /// The name of the score.
  public let score: String
  /// The sex, F or M, nil for both.
  public let sex: String?
  /// The mean in points.
  public let mean: Double
  /// The standard deviation in points.
  public let standardDeviation: Double
  /// How many forms there were.
  public let count: Int
  /// Who was asked, and when.
  public let sample: String
  /// How sure it is, and where it stands.
  public let evidence: Evidence

  /// A norm with its parts.
  public init(
    version: String, score: String, sex: String?, mean: Double, standardDeviation: Double,
    count: Int, sample: String, evidence: Evidence
  ) {
    self.version = version
    self.score = score
    self.sex = sex
    self.mean = mean
    self.standardDeviation = standardDeviation
    self.count = count
    self.sample = sample
    self.evidence = evidence
  }
}

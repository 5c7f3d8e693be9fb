/// The shares of a published sample in the bands of a scheme, to set a group beside.
public struct BandNorm: Sendable, Hashable, Codable {
  /// The form's code.
  public let version: String
  /// The name of the score.
  public let score: String
  /// The name of the scheme, such as bands4.
  public let scheme: String
  /// The bands, several that were published together joined by `_or_`.
  public let bands: [String]
  /// The share of each, as a fraction; rounded as published, so that they may not add up to 1.
  public let shares: [Double]
  /// Who was asked, and when.
  public let sample: String
  /// How sure it is, and where it stands.
  public let evidence: Evidence

  /// A norm with its parts.
  public init(
    version: String, score: String, scheme: String, bands: [String], shares: [Double],
    sample: String, evidence: Evidence
  ) {
    self.version = version
    self.score = score
    self.scheme = scheme
    self.bands = bands
    self.shares = shares
    self.sample = sample
    self.evidence = evidence
  }
}

/// A published reliability of a score: what a study may declare, never a default.
public struct PublishedReliability: Sendable, Hashable, Codable {
  /// How reliability was measured.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Internal consistency: Cronbach's alpha.
    case consistency
    /// The correlation of the same people's forms after some months, which real change lowers.
    case retest
  }

  /// The name of the score.
  public let score: String
  /// Who answered, nil where it does not say.
  public let informant: InstrumentVersion.Informant?
  /// How it was measured.
  public let kind: Kind
  /// The reliability, from 0 to 1.
  public let value: Double
  /// How sure it is, and where it stands.
  public let evidence: Evidence

  /// A reliability with its parts.
  public init(
    score: String, informant: InstrumentVersion.Informant?, kind: Kind, value: Double,
    evidence: Evidence
  ) {
    self.score = score
    self.informant = informant
    self.kind = kind
    self.value = value
    self.evidence = evidence
  }
}

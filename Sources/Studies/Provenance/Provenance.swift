/// What a study's figures were made from: its declaration and its extracts, byte for byte.
public struct Provenance: Hashable, Sendable, Codable {
  /// The study file, nil where the study was not read from one.
  public let study: FileFingerprint?
  /// The extracts, in the order of the study's tables.
  public let extracts: [FileFingerprint]

  /// A provenance with its parts.
  public init(study: FileFingerprint?, extracts: [FileFingerprint]) {
    self.study = study
    self.extracts = extracts
  }
}

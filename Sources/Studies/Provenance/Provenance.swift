/// What a study's figures were made from, byte for byte: its declaration and its extracts, or tally
/// files.
public struct Provenance: Hashable, Sendable, Codable {
  /// The study file, nil where the study was not read from one.
  public let study: FileFingerprint?
  /// The extracts, in the order of the study's tables.
  public let extracts: [FileFingerprint]
  /// The tally files, in the order of their names, nil where records were counted.
  public let tallies: [FileFingerprint]?
  /// The files of the authors' own text, nil where there are none.
  public let texts: [FileFingerprint]?

  /// A provenance with its parts.
  public init(
    study: FileFingerprint?, extracts: [FileFingerprint], tallies: [FileFingerprint]? = nil,
    texts: [FileFingerprint]? = nil
  ) {
    self.texts = texts
    self.tallies = tallies
    self.study = study
    self.extracts = extracts
  }

  /// The same provenance with the files of the authors' own text.
  /// - Parameter texts: The files, none where the text stands in the study file or there is none.
  public func with(texts: [FileFingerprint]) -> Provenance {
    Provenance(
      study: study, extracts: extracts, tallies: tallies, texts: texts.isEmpty ? nil : texts)
  }
}

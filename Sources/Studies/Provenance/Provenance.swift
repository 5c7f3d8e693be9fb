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

  /// The provenance as it may leave: where a study suppresses small numbers, without the rows and
  /// bytes of its extracts, since they give totals away.
  ///
  /// The digests stay: they show that the same
  /// extract was read, and nobody can turn one back into a file that holds pseudonyms.
  /// - Parameter rule: What the study declares.
  /// - Returns: What may be written.
  public func released(by rule: DisclosureRule) -> Provenance {
    guard rule.suppress != .none || rule.round != .none else { return self }
    return Provenance(
      study: study, extracts: extracts.map(\.withoutSizes), tallies: tallies,
      texts: texts)
  }
}

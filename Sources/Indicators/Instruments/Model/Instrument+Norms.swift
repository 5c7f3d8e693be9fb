extension Instrument {
  /// The norm of a score, nil where no published table of it has been read.
  ///
  /// - Parameters:
  ///   - score: the name of the score.
  ///   - informant: who answered.
  ///   - sex: F or M, nil for both.
  /// - Returns: the norm, or nothing.
  public func norm(
    of score: String, by informant: InstrumentVersion.Informant, sex: String? = nil
  ) -> InstrumentNorm? {
    norms.first { norm in
      norm.score == score && norm.sex == sex && version(norm.version)?.informant == informant
    }
  }

  /// The published shares by band, nil where no table of them has been read.
  ///
  /// - Parameters:
  ///   - score: the name of the score.
  ///   - informant: who answered.
  ///   - scheme: the name of the scheme.
  /// - Returns: the norm, or nothing.
  public func bandNorm(
    of score: String, by informant: InstrumentVersion.Informant, scheme: String
  ) -> BandNorm? {
    bandNorms.first { norm in
      norm.score == score && norm.scheme == scheme
        && version(norm.version)?.informant == informant
    }
  }
}

/// Which of some sets of bands a score can lie in together.
struct BandPatterns {
  /// Bands of a scheme.
  struct Bands: Hashable {
    /// The scheme's name.
    let scheme: String
    /// The names of the bands.
    let names: [String]
  }

  /// For every score that makes a difference, which of the sets it lies in.
  let all: [Set<Bands>]

  /// The greatest score that is tried: above the last cut-point of every scheme.
  private static let greatest = 100

  /// The patterns of a score.
  /// - Parameters:
  ///   - score: The score.
  ///   - asked: The sets of bands.
  ///   - informant: Who answered the forms, nil where anybody may have.
  init(
    _ score: QuestionnaireScore, _ asked: [Bands], by informant: InstrumentVersion.Informant?
  ) {
    guard let instrument = score.instrument else {
      all = [[]]
      return
    }
    var found: [Set<Bands>] = []
    for version in instrument.versions(by: informant) {
      for value in 0...Self.greatest {
        let passed = asked.filter { bands in
          let band = instrument.band(
            of: value, score.name, on: version.code, by: bands.scheme)
          return BandReader.lies(band, in: bands.names) == true
        }
        if !found.contains(Set(passed)) { found.append(Set(passed)) }
      }
    }
    all = found
  }
}

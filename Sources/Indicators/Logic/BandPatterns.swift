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
    let versions = instrument.versions.filter { informant == nil || $0.informant == informant }
    var found: [Set<Bands>] = []
    for version in versions {
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

extension Instrument {
  /// The band of a score by a scheme with a name, nil where there is none.
  fileprivate func band(
    of value: Int, _ score: String, on version: String, by scheme: String
  ) -> String? {
    schemes.first { $0.name == scheme }.flatMap {
      BandReader().band(of: value, score, on: version, by: $0)
    }
  }
}

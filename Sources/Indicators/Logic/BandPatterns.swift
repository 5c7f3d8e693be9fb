/// Which of some sets of bands a score can lie in together, where it is known of all.
///
/// A form that has no bands of a scheme leaves open whether the score lies in them: what else it
/// tells is there once, as another form has it where one does.
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
    let answers = instrument.versions(by: informant).flatMap { version in
      (0...Self.greatest).map { value in
        asked.map { bands in
          BandReader.lies(
            instrument.band(of: value, score.name, on: version.code, by: bands.scheme),
            in: bands.names)
        }
      }
    }
    .reduce(into: [[Bool?]]()) { if !$0.contains($1) { $0.append($1) } }
    let known = answers.filter { !$0.contains(nil) }
    let partly = answers.filter { answer in
      !known.contains { zip($0, answer).allSatisfy { $1 == nil || $0 == $1 } }
    }
    all = (known + partly).reduce(into: []) { found, answer in
      let passed = Set(zip(asked, answer).filter { $1 == true }.map(\.0))
      if !found.contains(passed) { found.append(passed) }
    }
  }
}

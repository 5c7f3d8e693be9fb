import Indicators
import Tallies

/// Sets findings of questionnaires beside published samples of the same score and informant.
struct NormComparer {
  /// The indicator.
  let indicator: Indicator

  /// The comparison, nil where no published table of it has been read.
  /// - Parameters:
  ///   - estimate: The finding's estimate.
  ///   - cell: Whom it is about.
  func comparison(_ estimate: Estimate?, in cell: Cell) -> NormComparison? {
    guard let estimate, let score = indicator.measure.score, score.missing == .standard,
      let instrument = score.instrument, let informant = informant(in: cell, instrument)
    else { return nil }
    switch indicator.measure {
    case .mean:
      return instrument.norm(of: score.name, by: informant, sex: cell.sex)
        .map { comparison(estimate, $0) }
    case .proportion(of: .band(_, let scheme, let bands)) where cell.sex == nil:
      return instrument.bandNorm(of: score.name, by: informant, scheme: scheme)
        .flatMap { comparison(estimate, $0, bands) }
    case .proportion, .rate: return nil
    }
  }

  private func informant(
    in cell: Cell, _ instrument: Instrument
  ) -> InstrumentVersion.Informant? {
    cell.informant
      ?? (instrument.informants.isEmpty ? instrument.versions.first?.informant : nil)
  }

  private func comparison(_ estimate: Estimate, _ norm: InstrumentNorm) -> NormComparison {
    NormComparison(
      version: norm.version, value: norm.mean, standardDeviation: norm.standardDeviation,
      sample: norm.sample, evidence: norm.evidence, difference: estimate.less(norm.mean))
  }

  private func comparison(
    _ estimate: Estimate, _ norm: BandNorm, _ bands: [String]
  ) -> NormComparison? {
    norm.share(of: bands).map { share in
      NormComparison(
        version: norm.version, value: share, standardDeviation: nil, sample: norm.sample,
        evidence: norm.evidence, difference: estimate.less(share))
    }
  }
}

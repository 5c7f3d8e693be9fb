import Indicators
import Releases
import Tallies

/// Sets findings of questionnaires beside published samples of the same score and informant.
struct NormComparer {
  /// The indicator.
  let indicator: Indicator
  /// What was released: the plain counts say how many forms are of which version.
  let released: ReleasedTallies

  /// The comparison, nil where no published table of it has been read, or where most forms at
  /// baseline are of another version than the norm's.
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
        .flatMap { isMost($0.version, in: cell, instrument) ? comparison(estimate, $0) : nil }
    case .proportion(of: .band(_, let scheme, let bands)) where cell.sex == nil:
      return instrument.bandNorm(of: score.name, by: informant, scheme: scheme)
        .flatMap {
          isMost($0.version, in: cell, instrument) ? comparison(estimate, $0, bands) : nil
        }
    case .proportion, .rate: return nil
    }
  }

  /// Whether more than half of the forms at baseline are of a version, as far as that was released;
  /// versions are not counted by sex.
  private func isMost(_ version: String, in cell: Cell, _ instrument: Instrument) -> Bool {
    let whole = Cell(area: cell.area, arm: cell.arm, informant: cell.informant)
    let unit = instrument.unit.plural
    let keys = instrument.versions.map { known in
      CountKey(
        unit: unit, dimension: "versions:\(instrument.table):baseline", category: known.code,
        cell: whole)
    }
    guard !keys.contains(where: released.withheldCounts.contains) else { return false }
    let numbers = keys.map { (code: $0.category, count: released.shown.counts[$0] ?? 0) }
    let all = numbers.reduce(0) { $0 + $1.count }
    return all == 0 || 2 * (numbers.first { $0.code == version }?.count ?? 0) > all
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

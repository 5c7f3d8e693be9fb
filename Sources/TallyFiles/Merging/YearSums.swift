import Indicators
import Releases
import Tallies

/// Counts by year of several releases, each question at the widest level at which one has it.
///
/// Disclosure control lets them leave by area and arm, by arm, or for everybody, and the finer
/// strata together or not at all.
struct YearSums {
  /// The sum.
  let strata: [StratumKey: StratumTally]

  /// Adds counts.
  /// - Parameters:
  ///   - parts: The counts of each release.
  ///   - tables: The whole tables that any of them withholds.
  init(_ parts: [[StratumKey: StratumTally]], withholding tables: Set<WithheldTable>) {
    let levels = WidestLevels(parts.flatMap(\.keys).map(\.tally))
    var sums: [StratumKey: StratumTally] = [:]
    for (key, tally) in parts.lazy.flatMap({ $0 }) {
      let finer = WithheldTable(
        kind: .strata, indicator: key.tally.indicator, moment: key.tally.moment)
      let stratum =
        tables.contains(finer)
        ? ReferenceStratum(year: key.stratum.year, term: key.stratum.term) : key.stratum
      let place = StratumKey(tally: levels.widened(key.tally), stratum: stratum)
      sums[place, default: .zero].merge(tally)
    }
    strata = sums
  }
}

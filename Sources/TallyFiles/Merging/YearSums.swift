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
    var withoutArea: Set<Question> = []
    var withoutArm: Set<Question> = []
    for key in parts.lazy.flatMap(\.keys).map(\.tally) {
      if key.cell.area == nil { withoutArea.insert(Question(key)) }
      if key.cell.arm == nil { withoutArm.insert(Question(key)) }
    }
    var sums: [StratumKey: StratumTally] = [:]
    for (key, tally) in parts.lazy.flatMap({ $0 }) {
      let (cell, question) = (key.tally.cell, Question(key.tally))
      let wide = Cell(
        area: withoutArea.contains(question) ? nil : cell.area,
        arm: withoutArm.contains(question) ? nil : cell.arm, informant: cell.informant)
      let finer = WithheldTable(
        kind: .strata, indicator: question.indicator, moment: question.moment)
      let stratum =
        tables.contains(finer)
        ? ReferenceStratum(year: key.stratum.year, term: key.stratum.term) : key.stratum
      sums[StratumKey(tally: key.tally.with(wide), stratum: stratum), default: .zero].merge(tally)
    }
    strata = sums
  }
}

import Indicators
import Studies
import Tallies

/// Denominators by reference stratum for every cell without sex, summed from areas and arms.
///
/// Strata stand in a fixed order, so that sums of doubles over them are the same every time.
struct StratumIndex {
  private let index: [TallyKey: [(stratum: ReferenceStratum, tally: StratumTally)]]

  /// The index of a set of tallies.
  init(_ set: TallySet) {
    var sums: [TallyKey: [ReferenceStratum: StratumTally]] = [:]
    for (key, tally) in set.strata {
      for area in [nil, key.tally.cell.area] {
        for arm in [nil, key.tally.cell.arm] {
          let cell = TallyKey(
            indicator: key.tally.indicator, moment: key.tally.moment,
            cell: Cell(area: area, arm: arm))
          sums[cell, default: [:]][key.stratum, default: .zero].merge(tally)
        }
      }
    }
    index = sums.mapValues { strata in
      strata.map { (stratum: $0.key, tally: $0.value) }.sorted { $0.stratum < $1.stratum }
    }
  }

  /// The strata of a tally, in order.
  func strata(of key: TallyKey) -> [(stratum: ReferenceStratum, tally: StratumTally)] {
    index[key] ?? []
  }
}

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
    let order = Set(set.strata.keys.map(\.stratum)).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
    var narrow: [TallyKey: [(place: Int, tally: StratumTally)]] = [:]
    for (key, tally) in set.strata {
      guard let place = places[key.stratum] else { continue }
      narrow[key.tally, default: []].append((place, tally))
    }
    var sums: [TallyKey: [Int: StratumTally]] = [:]
    for (key, tallies) in narrow {
      for cell in Self.wider(key) {
        for (place, tally) in tallies {
          sums[cell, default: [:]][place, default: .zero].merge(tally)
        }
      }
    }
    index = sums.mapValues { strata in
      strata.sorted { $0.key < $1.key }.map { (stratum: order[$0.key], tally: $0.value) }
    }
  }

  /// A tally's key in its own cell, in all areas, in both arms, and in all of both.
  private static func wider(_ key: TallyKey) -> [TallyKey] {
    let areas = key.cell.area == nil ? [nil] : [nil, key.cell.area]
    let arms = key.cell.arm == nil ? [nil] : [nil, key.cell.arm]
    return areas.flatMap { area in
      arms.map { arm in
        TallyKey(
          indicator: key.indicator, moment: key.moment, cell: Cell(area: area, arm: arm))
      }
    }
  }

  /// The strata of a tally, in order.
  func strata(of key: TallyKey) -> [(stratum: ReferenceStratum, tally: StratumTally)] {
    index[key] ?? []
  }
}

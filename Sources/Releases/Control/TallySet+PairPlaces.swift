import Indicators
import Tallies

extension TallySet {
  /// The places of tables of the same people at two moments: those in which somebody is counted at
  /// both, and of the same question those in which somebody is in the population.
  ///
  /// A place that is neither shown nor withheld would say that nobody in it is counted at both.
  /// - Parameter keys: The places in which somebody is counted at both.
  func pairPlaces(_ keys: some Collection<PairKey>) -> Set<PairKey> {
    let wholes = Set(
      keys.map {
        PairKey(
          indicator: $0.indicator, moments: $0.moments,
          cell: Cell(informant: $0.cell.informant))
      })
    let questions = Dictionary(grouping: wholes) { Asked($0.indicator, $0.cell.informant) }
    return tallies.keys.reduce(into: Set(keys)) { places, key in
      guard key.cell.period == nil, key.cell.sex == nil else { return }
      for whole in questions[Asked(key.indicator, key.cell.informant)] ?? []
      where [whole.moments.before, whole.moments.after].contains(key.moment) {
        places.insert(
          PairKey(indicator: key.indicator, moments: whole.moments, cell: key.cell))
      }
    }
  }
}

/// An indicator with who answered.
private struct Asked: Hashable {
  let indicator: String
  let informant: InstrumentVersion.Informant?

  init(_ indicator: String, _ informant: InstrumentVersion.Informant?) {
    (self.indicator, self.informant) = (indicator, informant)
  }
}

import Indicators
import Statistics
import Studies
import Tallies

/// The changes of one mean between two moments, of one informant, that a comparison is made of.
struct ComparedChanges {
  /// The indicator.
  let indicator: Indicator
  /// The two moments.
  let pair: MomentPair
  /// Who answered, nil for no one in particular.
  let informant: InstrumentVersion.Informant?
  private let set: TallySet

  /// The changes of a set.
  init(
    _ set: TallySet, _ indicator: Indicator, _ pair: MomentPair,
    by informant: InstrumentVersion.Informant?
  ) {
    self.set = set
    self.indicator = indicator
    self.pair = pair
    self.informant = informant
  }

  /// The changes of an area, nil for all areas, in an arm; nil where there is no pair.
  func sample(_ area: String?, _ arm: Arm) -> MeanSample? {
    let key = PairKey(
      indicator: indicator.id, moments: pair,
      cell: Cell(area: area, arm: arm, informant: informant))
    return set.scoreChanges[key].flatMap { $0.pairs > 0 ? MeanSample(changesOf: $0) : nil }
  }

  /// An arm's pairs, with their mean change and its spread.
  func side(_ sample: MeanSample, _ arm: Arm) -> Comparison.Side {
    Comparison.Side(
      numerator: sample.sums.total, denominator: sample.sums.count,
      areas: set.study.areas.count { self.sample($0.code, arm) != nil },
      mean: sample.sums.mean, standardDeviation: sample.sums.deviation)
  }

  /// Each area's mean change.
  var areaMeans: [AreaMean] {
    AreaMean.all(set.study.areasAtExtract) { area, arm in
      sample(area, arm).map { ($0.sums.total, $0.sums.count) }
    }
  }
}

import Indicators
import Statistics
import Studies
import Tallies

/// The tallies of one indicator at one moment, of one informant, that a comparison is made of.
struct ComparedArms {
  /// The indicator.
  let indicator: Indicator
  /// The moment.
  let moment: Moment
  /// Who answered, nil for no one in particular.
  let informant: InstrumentVersion.Informant?
  private let set: TallySet

  /// The tallies of a set.
  init(
    _ set: TallySet, _ indicator: Indicator, _ moment: Moment,
    by informant: InstrumentVersion.Informant?
  ) {
    self.set = set
    self.indicator = indicator
    self.moment = moment
    self.informant = informant
  }

  /// The tally of an area, nil for all areas, in an arm.
  func tally(_ area: String?, _ arm: Arm) -> Tally? {
    set.tallies[
      TallyKey(
        indicator: indicator.id, moment: moment,
        cell: Cell(area: area, arm: arm, informant: informant))]
  }

  /// An arm's counts, with its mean and spread where the indicator is a mean.
  func side(_ tally: Tally, _ arm: Arm) -> Comparison.Side {
    let areas = set.study.areas.count { (self.tally($0.code, arm)?.denominator ?? 0) > 0 }
    let scores = indicator.measure.isMean ? tally.scores : nil
    return Comparison.Side(
      numerator: tally.numerator, denominator: tally.denominator, areas: areas,
      mean: scores?.mean, standardDeviation: scores?.deviation)
  }

  /// Each area's value.
  var areaMeans: [AreaMean] {
    AreaMean.all(set.study.areasAtExtract) { area, arm in
      tally(area, arm).map { ($0.numerator, $0.denominator) }
    }
  }
}

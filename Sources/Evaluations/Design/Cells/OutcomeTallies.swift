import Indicators
import Studies
import Tallies

/// All counts of one indicator at one moment that the comparison of areas is made of.
struct OutcomeTallies {
  /// The indicator.
  let indicator: Indicator
  /// The moment.
  let moment: Moment
  /// Who answered, nil where no one in particular.
  let informant: InstrumentVersion.Informant?
  /// The counts by area and arm, rollout areas first, each with somebody in its population.
  let cells: [AreaCell]
  /// The counts by stratum of what the study adjusts for, in order of the categories.
  let strata: [AdjustedStratum]
  /// The counts by area, arm and period, areas being counted as the study compares them.
  let periods: [PeriodCell]

  /// The counts of an arm as the contract defines it: by the day of imprisonment.
  func arm(_ arm: Arm) -> Tally { cells.filter { $0.arm == arm }.total }

  /// The cells of an arm whose answers are known to some extent.
  func known(_ arm: Arm) -> [AreaCell] {
    cells.filter { $0.arm == arm && $0.tally.denominator > 0 }
  }

  /// The areas of an arm that count as a whole: rollout areas from rollout on, and areas without
  /// rollout.
  func units(_ arm: Arm) -> [AreaCell] { known(arm).filter(\.isUnit) }

  /// How many areas the arms' children come from.
  var armAreas: AreaNumbers {
    AreaNumbers(rollout: known(.rollout).count, comparison: known(.comparison).count)
  }

  /// How many areas count as a whole.
  var unitAreas: AreaNumbers {
    AreaNumbers(rollout: units(.rollout).count, comparison: units(.comparison).count)
  }
}

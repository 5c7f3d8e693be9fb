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
  /// What of the counts was not released.
  var disclosure = OutcomeDisclosure()

  /// How many of the compared areas have a suppressed number.
  var suppressed: Int { disclosure.suppressed }

  /// The counts of an arm as the contract defines it: by the day of imprisonment.
  ///
  /// Where an area is suppressed, or counts are rounded, they are those of all areas, as released.
  func arm(_ arm: Arm) -> Tally {
    let sum = suppressed == 0 ? cells.filter { $0.arm == arm }.total : .zero
    return suppressed == 0 && !disclosure.isRounded ? sum : disclosure.totals[arm] ?? sum
  }

  /// The cells of an arm whose answers are known to some extent.
  func known(_ arm: Arm) -> [AreaCell] {
    cells.filter { $0.arm == arm && $0.tally.denominator > 0 }
  }

  /// The areas of an arm that count as a whole: rollout areas from rollout on, and areas without
  /// rollout.
  func units(_ arm: Arm) -> [AreaCell] { known(arm).filter(\.isUnit) }

  /// How many areas the arms' children come from, suppressed ones among them.
  var armAreas: AreaNumbers {
    AreaNumbers(rollout: count(.rollout), comparison: count(.comparison))
  }

  private func count(_ arm: Arm) -> Int {
    known(arm).count + (disclosure.areas[arm] ?? []).count
  }

  /// How many areas count as a whole.
  var unitAreas: AreaNumbers {
    AreaNumbers(rollout: units(.rollout).count, comparison: units(.comparison).count)
  }
}

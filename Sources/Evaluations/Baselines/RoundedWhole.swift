import Releases
import Studies
import Tallies

/// A tally whose counts are rounded, beside strata that need not add to it.
struct RoundedWhole {
  /// The rounded numbers.
  let tally: StratumTally
  /// How many people may lie behind the rounded denominator.
  let people: ClosedRange<Int>

  /// A tally of what was released, nil where counts are not rounded.
  init?(_ tally: Tally, of released: ReleasedTallies) {
    let round = released.shown.study.disclosure.round
    guard round != .none else { return nil }
    self.tally = StratumTally(numerator: tally.numerator, denominator: tally.denominator)
    people = round.counts(behind: tally.denominator, files: released.files)
  }
}

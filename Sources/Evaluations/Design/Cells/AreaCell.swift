import Studies
import Tallies

/// The counts of one area in one arm.
struct AreaCell {
  /// The area, as it stood on the day of the extract.
  let area: Area
  /// The arm.
  let arm: Arm
  /// The counts.
  let tally: Tally

  /// Whether the area counts as a whole: a rollout area from rollout on, a comparator always.
  var isUnit: Bool { (area.rollout != nil) == (arm == .rollout) }
}

extension [AreaCell] {
  /// The counts of all of them together.
  var total: Tally { reduce(.zero) { $0.merged(with: $1.tally) } }
}

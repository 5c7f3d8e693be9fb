import Releases
import Studies
import Tallies

/// What of an outcome's counts was not released.
struct OutcomeDisclosure {
  /// The compared areas of each arm whose numbers are suppressed.
  var areas: [Arm: Set<String>] = [:]
  /// The arms over all areas, where all areas are compared and they were released.
  var totals: [Arm: Tally] = [:]
  /// Whether the number of those whose outcome is not known is withheld in an area.
  var hidesUnknown = false
  /// Whether counts are rounded, so that areas need not add to all.
  var isRounded = false
  /// Which whole tables were withheld.
  var withheld: Set<WithheldTable.Kind> = []

  /// Whether the counts by area, arm and period were withheld.
  var withholdsPeriods: Bool { withheld.contains(.periods) || withheld.contains(.areaPeriods) }

  /// How many of the compared areas have a suppressed number.
  var suppressed: Int { areas.values.reduce(into: Set<String>()) { $0.formUnion($1) }.count }
}

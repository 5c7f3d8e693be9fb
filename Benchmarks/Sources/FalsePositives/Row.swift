import Evaluations

/// The rows of the tables.
enum Row: Int, CaseIterable {
  case naive, naiveChange
  case difference, areaClustered, areaMeans, areaMeansWeighted, randomisation, randomEffects
  case leftOut, twoPeriods, twoPeriodsClustered, neverTreated, notYetTreated, earlierTrends
  case segmented, segmentedControlled, pointBefore, pointAfter, equivalence

  /// The row of a method, nil for those that have no interval of a difference.
  init?(_ method: EffectMethod) {
    switch method {
    case .difference: self = .difference
    case .areaClustered: self = .areaClustered
    case .areaMeans: self = .areaMeans
    case .areaMeansWeighted: self = .areaMeansWeighted
    case .randomisation: self = .randomisation
    case .randomEffects: self = .randomEffects
    case .twoPeriods: self = .twoPeriods
    case .twoPeriodsClustered: self = .twoPeriodsClustered
    case .staggeredNeverTreated: self = .neverTreated
    case .staggeredNotYetTreated: self = .notYetTreated
    case .segmented: self = .segmented
    case .segmentedControlled: self = .segmentedControlled
    default: return nil
    }
  }

  /// The name in the tables.
  var name: String {
    switch self {
    case .naive: "children as independent, Fisher's test"
    case .naiveChange: "children as independent, before and after"
    case .difference: "`difference`"
    case .areaClustered: "`area-clustered`"
    case .areaMeans: "`area-means`"
    case .areaMeansWeighted: "`area-means-weighted`"
    case .randomisation: "`randomisation`, which decides"
    case .randomEffects: "`random-effects`"
    case .leftOut: "an area left out, each"
    case .twoPeriods: "`two-periods`"
    case .twoPeriodsClustered: "`two-periods-clustered`"
    case .neverTreated: "`staggered-never-treated`"
    case .notYetTreated: "`staggered-not-yet-treated`"
    case .earlierTrends: "earlier trends"
    case .segmented: "`segmented`"
    case .segmentedControlled: "`segmented-controlled`"
    case .pointBefore: "event study, each point before"
    case .pointAfter: "event study, each point after"
    case .equivalence: "equivalence"
    }
  }
}

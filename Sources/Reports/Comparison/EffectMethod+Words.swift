import Indicators
import Evaluations

extension EffectMethod {
  /// What varies from one unit to the next: what an estimate counts as evidence.
  enum Group: Int, CaseIterable {
    case people
    case areas
    case time
  }

  /// The group that it stands in.
  var group: Group {
    switch self {
    case .difference, .ratio, .oddsRatio, .mantelHaenszelDifference, .mantelHaenszelRatio,
      .mantelHaenszelOddsRatio, .standardised:
      .people
    case .areaClustered, .areaMeans, .areaMeansWeighted, .randomisation, .randomEffects: .areas
    case .twoPeriods, .twoPeriodsClustered, .staggeredNeverTreated, .staggeredNotYetTreated,
      .segmented,
      .segmentedControlled:
      .time
    }
  }

  /// Whether it is one number to another and no difference.
  var isRatio: Bool {
    switch self {
    case .ratio, .oddsRatio, .mantelHaenszelRatio, .mantelHaenszelOddsRatio: true
    default: false
    }
  }

  /// What is done, in a few words.
  var inWords: String {
    switch self {
    case .difference: "Difference of the arms"
    case .ratio: "Ratio of the arms"
    case .oddsRatio: "Ratio of the odds"
    case .areaClustered: "Difference of the arms, areas as clusters"
    case .mantelHaenszelDifference: "Difference within like groups (Mantel-Haenszel)"
    case .mantelHaenszelRatio: "Ratio within like groups (Mantel-Haenszel)"
    case .mantelHaenszelOddsRatio: "Ratio of the odds within like groups (Mantel-Haenszel)"
    case .standardised: "Difference, comparison arm weighted to the rollout arm"
    case .areaMeans: "Areas’ means, each area once (t test)"
    case .areaMeansWeighted: "Areas’ means, by size of area (t test)"
    case .randomisation: "Areas’ means, exact randomisation"
    case .randomEffects: "Rollout areas, random effects"
    case .twoPeriods: "Before and after, by size of area (exact randomisation)"
    case .twoPeriodsClustered: "Before and after, by size of area, areas as clusters (t test)"
    case .staggeredNeverTreated: "By date of rollout, against areas never rolled out"
    case .staggeredNotYetTreated: "By date of rollout, against areas not rolled out yet"
    case .segmented: "Break in the rollout areas’ own series"
    case .segmentedControlled: "Break in the difference of the two series"
    }
  }
}

extension EffectMethod.Group {
  /// The heading of its estimates.
  func title(_ units: String) -> String {
    switch self {
    case .people: "\(units.capitalisedFirst) as the units: description only"
    case .areas: "Areas as the units"
    case .time: "Over time"
    }
  }

  /// A short name for a chart.
  func name(_ units: String) -> String {
    switch self {
    case .people: "\(units.capitalisedFirst) as units"
    case .areas: "Areas as units"
    case .time: "Over time"
    }
  }
}

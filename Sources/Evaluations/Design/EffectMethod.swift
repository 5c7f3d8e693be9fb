/// How an effect is estimated: each case says what is compared and what varies.
public enum EffectMethod: String, Hashable, Sendable, Codable, CaseIterable {
  /// Rollout less comparison arm, as if children or families were assigned.
  case difference
  /// Rollout to comparison arm.
  case ratio
  /// The odds in the rollout arm to those in the comparison arm.
  case oddsRatio = "odds-ratio"
  /// The same difference, with areas as what varies.
  case areaClustered = "area-clustered"
  /// The difference common to the strata of what is adjusted for.
  case mantelHaenszelDifference = "mantel-haenszel-difference"
  /// The ratio common to the strata.
  case mantelHaenszelRatio = "mantel-haenszel-ratio"
  /// The odds ratio common to the strata.
  case mantelHaenszelOddsRatio = "mantel-haenszel-odds-ratio"
  /// The comparison arm weighted to the strata of the rollout arm.
  case standardised
  /// The mean over rollout areas less that over comparison areas, each area counting once.
  case areaMeans = "area-means"
  /// The same with areas counting by their children.
  case areaMeansWeighted = "area-means-weighted"
  /// The same as the first by exact randomisation over areas, with an interval by inversion.
  case randomisation
  /// Each rollout area against the comparison areas, summarised with random effects.
  case randomEffects = "random-effects"
  /// The change in rollout areas less that in comparison areas, between two clean windows.
  case twoPeriods = "two-periods"
  /// The same with areas as clusters.
  case twoPeriodsClustered = "two-periods-clustered"
  /// Effects by cohort of rollout and period against areas never rolled out, averaged.
  case staggeredNeverTreated = "staggered-never-treated"
  /// The same against areas not rolled out yet.
  case staggeredNotYetTreated = "staggered-not-yet-treated"
  /// The break in the rollout areas' own series.
  case segmented
  /// The break in the difference between the series of rollout and comparison areas.
  case segmentedControlled = "segmented-controlled"
}

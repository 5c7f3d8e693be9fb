/// The effect on one cohort in one period.
public struct GroupTimeEffect: Sendable, Hashable {
  /// The cohort's first period with the pathway.
  public let cohort: Int
  /// The period.
  public let period: Int
  /// The effect: the cohort's mean change from the base period less that of the comparison areas.
  public let effect: AverageEffect
  /// How many areas the cohort has.
  public let cohortAreas: Int
  /// How many areas it is compared with.
  public let comparisonAreas: Int

  /// The periods since the rollout, negative before it.
  public var sinceRollout: Int { period - cohort }
}

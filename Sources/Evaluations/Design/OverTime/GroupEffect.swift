public import Studies

/// The effect on the areas that were rolled out in one period, in one later period or on average.
public struct GroupEffect: Hashable, Sendable {
  /// The period in which the areas were rolled out.
  public let cohort: StudyPeriod
  /// The period, nil for the mean over all periods from the rollout on.
  public let period: StudyPeriod?
  /// The size with its interval by Welch's t over areas; limits are infinite where one side is a
  /// single area.
  public let estimate: Estimate
  /// How many areas were rolled out in that period.
  public let areas: Int
  /// How many areas they are compared with.
  public let comparisonAreas: Int

  /// An effect with its parts.
  public init(
    cohort: StudyPeriod, period: StudyPeriod?, estimate: Estimate, areas: Int,
    comparisonAreas: Int
  ) {
    self.cohort = cohort
    self.period = period
    self.estimate = estimate
    self.areas = areas
    self.comparisonAreas = comparisonAreas
  }
}

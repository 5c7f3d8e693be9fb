/// Effects averaged along one dimension, with their average.
public struct EffectSeries: Sendable, Hashable {
  /// One average of a series.
  public struct Point: Sendable, Hashable {
    /// The cohort, the periods since the rollout, or the period.
    public let at: Int
    /// The average effect there.
    public let effect: AverageEffect
  }

  /// The averages, ascending.
  public let points: [Point]
  /// The average over cohorts (by their numbers of areas), or over the periods from the rollout on.
  public let overall: AverageEffect
}

/// Effects by period since rollout, the last period before it being 0.
public struct EventStudyFinding: Hashable, Sendable {
  /// One period since rollout.
  public struct Point: Hashable, Sendable {
    /// Periods since rollout, negative before it.
    public let sinceRollout: Int
    /// The size with its interval; limits are infinite where one area alone is that far.
    public let estimate: Estimate
    /// The rollout areas that are that far.
    public let areas: Int

    /// A point with its parts.
    public init(sinceRollout: Int, estimate: Estimate, areas: Int) {
      self.sinceRollout = sinceRollout
      self.estimate = estimate
      self.areas = areas
    }
  }

  /// The points in order of time, that of reference left out.
  public let points: [Point]
  /// The joint p value of the points before rollout, nil where there is no test.
  public let preTrendP: Double?
  /// How it has to be read.
  public let note: String?

  /// A finding with its parts.
  public init(points: [Point], preTrendP: Double?, note: String?) {
    self.points = points
    self.preTrendP = preTrendP
    self.note = note
  }
}

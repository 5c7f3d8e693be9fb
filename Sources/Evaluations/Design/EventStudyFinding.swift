/// Effects by period since rollout, the last period before it being 0.
public struct EventStudyFinding: Hashable, Sendable {
  /// Why a point has no interval.
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// Fewer than three rollout areas are that far, or fewer than two are compared.
    case fewAreas = "few-areas"
    /// It would run beyond what a difference of shares can be, from −1 to 1.
    case beyondPossible = "beyond-possible"
    /// The areas do not vary.
    case noSpread = "no-spread"
  }

  /// One period since rollout.
  public struct Point: Hashable, Sendable {
    /// Periods since rollout, negative before it.
    public let sinceRollout: Int
    /// The size with its interval; limits are infinite where there is none.
    public let estimate: Estimate
    /// The rollout areas that are that far.
    public let areas: Int
    /// Why there is no interval, nil where there is one.
    public let noInterval: Reason?

    /// A point with its parts.
    public init(sinceRollout: Int, estimate: Estimate, areas: Int, noInterval: Reason? = nil) {
      self.sinceRollout = sinceRollout
      self.estimate = estimate
      self.areas = areas
      self.noInterval = noInterval
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

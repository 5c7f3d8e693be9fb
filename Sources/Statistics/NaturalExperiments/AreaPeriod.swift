/// What was found in one area in one period.
public struct AreaPeriod: Sendable, Hashable {
  /// The area.
  public let area: String
  /// The period, such as a year or the number of a quarter.
  public let period: Int
  /// The first period with the pathway in the area; nothing for an area that never had it.
  public let rollout: Int?
  /// The area's mean, share or rate in the period.
  public let value: Double

  /// Makes an observation.
  ///
  /// - Parameters:
  ///   - area: the area.
  ///   - period: the period.
  ///   - rollout: the first period with the pathway in the area; nothing for never.
  ///   - value: the area's mean, share or rate.
  public init(area: String, period: Int, rollout: Int?, value: Double) {
    self.area = area
    self.period = period
    self.rollout = rollout
    self.value = value
  }

  /// Whether the area had the pathway in the period.
  public var hasPathway: Bool { rollout.map { $0 <= period } ?? false }

  /// The periods since the rollout, negative before it; nothing for an area that never had it.
  public var sinceRollout: Int? { rollout.map { period - $0 } }
}

/// A stretch of an individuals chart with its centre line and limits.
public struct ControlSegment: Sendable, Hashable, Codable {
  /// The indices of its points, the first of the whole series being 0.
  public let range: Range<Int>
  /// The mean of its baseline.
  public let mean: Double
  /// The mean moving range of its baseline; nothing where no range counts.
  public let averageMovingRange: Double?

  /// Limits are this many times the mean moving range away from the mean.
  ///
  /// Three standard deviations, one of which is the mean moving range over 1.128, rounded as NHS
  /// England does.
  public static let constant = 2.66

  /// The mean less and plus 2.66 mean moving ranges; nothing where no range counts.
  public var limits: Interval? { band(Self.constant) }

  /// The same with two thirds of 2.66: beyond these a point is close to a limit.
  public var nearLimits: Interval? { band(2 * (Self.constant / 3)) }

  private func band(_ factor: Double) -> Interval? {
    averageMovingRange.map {
      Interval(lower: mean - factor * $0, upper: mean + factor * $0)
    }
  }
}

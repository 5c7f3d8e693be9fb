/// A share with its own interval.
public struct BoundedShare: Sendable, Hashable, Codable {
  /// The share.
  public let share: Double
  /// Its interval.
  public let interval: Interval

  /// Makes a share with its interval.
  ///
  /// - Parameters:
  ///   - share: the share.
  ///   - interval: its interval, which holds it.
  public init(_ share: Double, _ interval: Interval) {
    self.share = share
    self.interval = interval
  }

  /// How far the lower limit lies below the share.
  var below: Double { share - interval.lower }
  /// How far the upper limit lies above the share.
  var above: Double { interval.upper - share }
}

/// Newcombe's hybrid interval of the difference of two shares from their own intervals.
///
/// d - sqrt((p1 - l1)^2 + (u2 - p2)^2) to d + sqrt((u1 - p1)^2 + (p2 - l2)^2): always within -1
/// and 1. With Wilson limits of effective numbers it is the interval of clustered samples.
///
/// Source: Newcombe RG (1998), method 10, Stat Med 17:873-890,
/// doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I.
///
/// - Parameters:
///   - first: the group of interest.
///   - second: the comparison group.
/// - Returns: the interval, within -1 and 1.
public func newcombeBounds(_ first: BoundedShare, _ second: BoundedShare) -> Interval {
  hybridDifferenceBounds(first, second).clamped(to: -1...1)
}

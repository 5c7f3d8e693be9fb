/// A share over a known baseline, with the interval of the share divided by it.
///
/// The baseline is taken as known: an interval of its own, if it has one, is left out.
public struct RatioToBaseline: Sendable, Hashable, Codable {
  /// The share over the baseline.
  public let estimate: Double
  /// The interval of the share over the baseline.
  public let interval: Interval

  /// Makes a ratio, or nothing unless the baseline is above 0.
  ///
  /// - Parameters:
  ///   - share: the observed share or rate.
  ///   - interval: its interval.
  ///   - baseline: the known share or rate in the same unit.
  public init?(share: Double, interval: Interval, baseline: Double) {
    guard baseline > 0, baseline < .infinity, share >= 0 else { return nil }
    estimate = share / baseline
    self.interval = Interval(
      lower: interval.lower / baseline, upper: interval.upper / baseline)
  }
}

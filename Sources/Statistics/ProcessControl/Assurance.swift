/// Whether a stable series can be expected to meet a target.
///
/// Source: NHS England, Making data count: strengthening your decisions.
public enum Assurance: String, Sendable, Hashable, Codable, CaseIterable {
  /// The target lies beyond the limit that is the better one: it will not be met by chance.
  case consistentFail = "consistent-fail"
  /// The target lies beyond the limit that is the worse one: it will not be missed by chance.
  case consistentPass = "consistent-pass"
  /// The target lies between the limits, these included: it will be met at times.
  case inconsistent

  /// Compares a target with the limits of a series.
  ///
  /// - Parameters:
  ///   - target: the target, in the unit of the series.
  ///   - limits: the limits of the series.
  ///   - improvement: whether higher or lower values are better.
  init(target: Double, limits: Interval, improvement: Improvement) {
    if limits.contains(target) {
      self = .inconsistent
    } else {
      let isAbove = target > limits.upper
      self = isAbove == (improvement == .increase) ? .consistentFail : .consistentPass
    }
  }
}

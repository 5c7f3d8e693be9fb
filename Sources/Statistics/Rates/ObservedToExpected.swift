/// Observed events over those expected from known rates (a standardised ratio).
///
/// The expected number is taken as known.
///
/// Source: Ulm K (1990), A simple method to calculate the confidence interval of a standardized
/// mortality ratio, Am J Epidemiol 131:373-375, doi:10.1093/oxfordjournals.aje.a115507.
public struct ObservedToExpected: Sendable, Hashable, Codable {
  /// The number of events.
  public let observed: Int
  /// The number expected.
  public let expected: Double

  /// Makes a ratio, or nothing for a negative observed number or an expected one not above 0.
  ///
  /// - Parameters:
  ///   - observed: the number of events.
  ///   - expected: the number expected, above 0.
  public init?(observed: Int, expected: Double) {
    guard observed >= 0, expected > 0, expected < .infinity else { return nil }
    self.observed = observed
    self.expected = expected
  }

  /// Observed over expected; 1 where they agree.
  public var ratio: Double { Double(observed) / expected }

  /// The interval of the ratio.
  ///
  /// - Parameters:
  ///   - method: how the limits of the observed number are found; exact by default.
  ///   - level: the confidence level.
  /// - Returns: the interval, or nothing where it is undefined.
  public func interval(
    _ method: RateMethod = .poissonExact, level: Level = .ninetyFive
  ) -> Interval? {
    method.interval(count: Double(observed), exposure: expected, level: level)
  }

  /// The exact Poisson p value of the observed number.
  ///
  /// - Parameters:
  ///   - alternative: the direction of the test.
  ///   - tail: all or half of the probability of the observed number.
  /// - Returns: the p value, from 0 to 1.
  public func pValue(_ alternative: Alternative = .twoSided, tail: Tail = .exact) -> Double {
    Poisson(mean: expected)?
      .pValue(observed: observed, alternative: alternative, tail: tail) ?? .nan
  }
}

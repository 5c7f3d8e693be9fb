import RealModule

/// Two counts of events over their exposures, compared by their ratio.
///
/// Source: Przyborowski J, Wilenski H (1940), Homogeneity of results in testing samples from
/// Poisson series, Biometrika 31:313-323, doi:10.1093/biomet/31.3-4.313.
public struct RateRatio: Sendable, Hashable, Codable {
  /// Events in the group of interest.
  public let firstCount: Int
  /// Its exposure.
  public let firstExposure: Double
  /// Events in the comparison group.
  public let secondCount: Int
  /// Its exposure.
  public let secondExposure: Double

  /// The exposures that are taken: beyond them, products of exposures are no numbers.
  private static let exposures = 1e-100...1e100

  /// Makes a ratio, or nothing for negative counts or exposures outside 1e-100 to 1e100.
  ///
  /// - Parameters:
  ///   - firstCount: events in the group of interest.
  ///   - firstExposure: its exposure, such as child-years.
  ///   - secondCount: events in the comparison group.
  ///   - secondExposure: its exposure in the same unit.
  public init?(
    _ firstCount: Int, over firstExposure: Double, to secondCount: Int,
    over secondExposure: Double
  ) {
    guard CountRange.all.contains(firstCount), CountRange.all.contains(secondCount),
      Self.exposures.contains(firstExposure), Self.exposures.contains(secondExposure)
    else { return nil }
    self.firstCount = firstCount
    self.firstExposure = firstExposure
    self.secondCount = secondCount
    self.secondExposure = secondExposure
  }

  /// The ratio of the rates; infinite over a rate of 0, nothing where both are 0.
  public var ratio: Double? {
    guard firstCount + secondCount > 0 else { return nil }
    return Double(firstCount) * secondExposure / (Double(secondCount) * firstExposure)
  }

  /// The standard error of the logarithm of the ratio; nothing if a count is 0.
  public var logStandardError: Double? {
    guard firstCount > 0, secondCount > 0 else { return nil }
    return (1 / Double(firstCount) + 1 / Double(secondCount)).squareRoot()
  }

  /// The exact interval, conditional on the number of events in all.
  ///
  /// Clopper and Pearson's limits of the first group's share of all events, turned into a ratio.
  /// From 0 to infinity where there are no events: they exclude no ratio.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: the interval.
  public func exactInterval(level: Level = .ninetyFive) -> Interval {
    let share = Proportion(firstCount, of: firstCount + secondCount)
    let relative = secondExposure / firstExposure
    guard share.isDefined else { return Interval(lower: 0, upper: .infinity) }
    let bounds = clopperPearsonBounds(share, level: level)
    let mirrored = clopperPearsonBounds(share.complement, level: level)
    return Interval(
      lower: bounds.lower / mirrored.upper * relative,
      upper: bounds.upper / mirrored.lower * relative)
  }

  /// The interval of the normal approximation on the log scale; nothing if a count is 0.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: the interval, or nothing if a count is 0.
  public func logInterval(level: Level = .ninetyFive) -> Interval? {
    guard let ratio, let logStandardError else { return nil }
    let factor = Double.exp(level.z * logStandardError)
    return Interval(lower: ratio / factor, upper: ratio * factor)
  }

  /// The exact p value, conditional on the number of events in all.
  ///
  /// - Parameters:
  ///   - alternative: the direction of the test.
  ///   - tail: all or half of the probability of the observed counts.
  /// - Returns: the p value, from 0 to 1.
  public func pValue(_ alternative: Alternative = .twoSided, tail: Tail = .exact) -> Double {
    let share = firstExposure / (firstExposure + secondExposure)
    return BinomialTest(count: firstCount, total: firstCount + secondCount, share: share)?
      .pValue(alternative, tail: tail) ?? .nan
  }
}

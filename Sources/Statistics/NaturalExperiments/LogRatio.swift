import RealModule

/// A ratio whose logarithm is estimated, with the standard error of that logarithm.
public struct LogRatio: Sendable, Hashable {
  /// The natural logarithm of the ratio.
  public let logarithm: Double
  /// The standard error of the logarithm.
  public let standardError: Double

  init(logarithm: Double, variance: Double) {
    self.logarithm = logarithm
    standardError = variance.squareRoot()
  }

  /// The ratio.
  public var ratio: Double { Double.exp(logarithm) }

  /// The interval of the ratio by the normal law on the scale of the logarithm.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: the interval.
  public func interval(level: Level = .ninetyFive) -> Interval {
    let margin = level.z * standardError
    return Interval(
      lower: Double.exp(logarithm - margin), upper: Double.exp(logarithm + margin))
  }
}

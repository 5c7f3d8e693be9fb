/// The survival curve from one event time to the next.
public struct SurvivalStep: Sendable, Hashable {
  /// The numbers at the time.
  public let risk: RiskStep
  /// The share still without the event after the time.
  public let survival: Double
  /// Greenwood's sum of d / (n (n - d)) up to the time; infinite where the survival is 0.
  public let greenwoodSum: Double

  /// Greenwood's standard error of the survival; nothing where the survival is 0.
  public var standardError: Double? {
    survival > 0 ? survival * greenwoodSum.squareRoot() : nil
  }

  /// The interval of the survival; nothing where the survival is 0.
  ///
  /// - Parameters:
  ///   - method: the scale on which it is symmetric.
  ///   - level: the confidence level.
  /// - Returns: the limits, cut off at 0 and 1, or nothing.
  public func interval(
    _ method: SurvivalIntervalMethod = .logarithm, level: Level = .ninetyFive
  ) -> Interval? {
    guard survival > 0 else { return nil }
    return method.limits(survival, relative: greenwoodSum.squareRoot(), z: level.z)
  }
}

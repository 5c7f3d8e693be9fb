/// An effect, or an average of effects, with its standard error.
public struct AverageEffect: Sendable, Hashable {
  /// The effect in the unit of the values.
  public let estimate: Double
  /// Its standard error; nothing where it rests on a single area on one side, or nothing varies.
  public let standardError: Double?

  /// Makes an effect.
  ///
  /// - Parameters:
  ///   - estimate: the effect.
  ///   - standardError: its standard error, nothing where that is undefined.
  public init(estimate: Double, standardError: Double?) {
    self.estimate = estimate
    self.standardError = standardError
  }

  /// The interval by the normal law, which needs many areas; nothing without a standard error.
  ///
  /// With the few areas of a rollout it is too short: see `RandomisationTest`.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: the interval, or nothing.
  public func interval(level: Level = .ninetyFive) -> Interval? {
    standardError.map {
      Interval(lower: estimate - level.z * $0, upper: estimate + level.z * $0)
    }
  }
}

/// An effect, or an average of effects, with its standard error.
public struct AverageEffect: Sendable, Hashable {
  /// The effect in the unit of the values.
  public let estimate: Double
  /// Its standard error; nothing where it rests on a single area on one side, or nothing varies.
  public let standardError: Double?
  /// What the formula gives as standard error, also where it rests on a single area on one side.
  ///
  /// There it counts the variation of the other side alone and is far too small: it serves only to
  /// compare with software that reports it. Nothing where nothing varies.
  public let formulaError: Double?

  /// Makes an effect.
  ///
  /// - Parameters:
  ///   - estimate: the effect.
  ///   - standardError: its standard error, nothing where that is undefined.
  public init(estimate: Double, standardError: Double?) {
    self.estimate = estimate
    self.standardError = standardError
    formulaError = standardError
  }

  init(_ influenced: InfluencedEstimate, resolution: Double) {
    estimate = influenced.estimate
    formulaError = influenced.formulaError(resolution: resolution)
    standardError = influenced.restsOnOneArea ? nil : formulaError
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

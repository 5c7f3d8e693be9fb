import RealModule

/// The scale on which the interval of a survival curve is symmetric.
public enum SurvivalIntervalMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// That of the curve itself.
  ///
  /// Source: Greenwood M (1926), The natural duration of cancer, Reports on Public Health and
  /// Medical Subjects 33, HMSO.
  case plain = "survival-plain"
  /// That of its logarithm.
  ///
  /// Source: Kalbfleisch JD, Prentice RL (2002), The statistical analysis of failure time data, 2nd
  /// edition, Wiley, section 1.4, doi:10.1002/9781118032985.
  case logarithm = "survival-log"
  /// That of the logarithm of its logarithm, which stays between 0 and 1 by itself.
  ///
  /// Source: as for `logarithm`.
  case logLog = "survival-log-log"

  /// The limits around a survival strictly between 0 and 1, cut off at 0 and 1.
  ///
  /// - Parameters:
  ///   - survival: the survival.
  ///   - relative: its standard error over itself.
  ///   - z: the normal quantile of the level.
  func limits(_ survival: Double, relative: Double, z: Double) -> Interval {
    let margin = z * relative
    let limits =
      switch self {
      case .plain:
        Interval(lower: survival - survival * margin, upper: survival + survival * margin)
      case .logarithm:
        Interval(lower: survival * Double.exp(-margin), upper: survival * Double.exp(margin))
      case .logLog: Self.doublyLogarithmic(survival, margin: margin)
      }
    return limits.clamped(to: 0...1)
  }

  private static func doublyLogarithmic(_ survival: Double, margin: Double) -> Interval {
    let log = Double.log(survival)
    let factor = Double.exp(-margin / log)
    return Interval(lower: Double.exp(log * factor), upper: Double.exp(log / factor))
  }
}

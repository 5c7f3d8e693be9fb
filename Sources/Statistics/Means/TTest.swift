/// An estimate held to Student's t law: its test and its interval.
///
/// Source: Student (1908), The probable error of a mean, Biometrika 6:1-25,
/// doi:10.1093/biomet/6.1.1.
public struct TTest: Sendable, Hashable {
  /// What was estimated, such as a mean or a difference of means.
  public let estimate: Double
  /// Its standard error, above 0.
  public let standardError: Double
  /// The degrees of freedom, not necessarily whole.
  public let freedom: Double
  /// The value that the estimate is held to.
  public let nullValue: Double

  /// Makes a test; nothing for a standard error or degrees of freedom that are not above 0 and
  /// finite.
  ///
  /// - Parameters:
  ///   - estimate: what was estimated.
  ///   - standardError: its standard error.
  ///   - freedom: the degrees of freedom.
  ///   - nullValue: the value that the estimate is held to.
  public init?(
    _ estimate: Double, standardError: Double, freedom: Double, nullValue: Double = 0
  ) {
    guard estimate.isFinite, nullValue.isFinite, standardError > 0, standardError.isFinite,
      freedom > 0, freedom.isFinite
    else { return nil }
    self.estimate = estimate
    self.standardError = standardError
    self.freedom = freedom
    self.nullValue = nullValue
  }

  /// How many standard errors the estimate lies above the value it is held to.
  public var t: Double { (estimate - nullValue) / standardError }

  /// The p value.
  ///
  /// - Parameter alternative: the direction of the test; `greater`: the estimate lies above.
  /// - Returns: the p value, from 0 to 1.
  public func pValue(_ alternative: Alternative = .twoSided) -> Double {
    StudentT(freedom: freedom).pValue(of: t, alternative)
  }

  /// The two-sided interval: every value that the test does not contradict.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: the interval.
  public func interval(level: Level = .ninetyFive) -> Interval {
    let reach = StudentT(freedom: freedom).upperQuantile(level.tail) * standardError
    return Interval(lower: estimate - reach, upper: estimate + reach)
  }

  /// Whether a standard error is nothing but the rounding of values of a size.
  ///
  /// R's `t.test` draws the same line: ten units in the last place of the mean.
  static func isRounding(_ standardError: Double, of size: Double) -> Bool {
    standardError <= 10 * .ulpOfOne * abs(size)
  }
}

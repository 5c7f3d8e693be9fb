/// A ratio of two mean squares held to the F law.
///
/// Source: Snedecor GW (1934), Calculation and interpretation of analysis of variance and
/// covariance, Collegiate Press, Ames.
public struct FTest: Sendable, Hashable {
  /// The ratio, 0 or more.
  public let f: Double
  /// The degrees of freedom above.
  public let numerator: Double
  /// The degrees of freedom below, not necessarily whole.
  public let denominator: Double

  /// Makes a test; nothing for a ratio that is negative or not finite, or degrees of freedom that
  /// are not above 0.
  ///
  /// - Parameters:
  ///   - f: the ratio.
  ///   - numerator: the degrees of freedom above.
  ///   - denominator: the degrees of freedom below.
  public init?(_ f: Double, numerator: Double, denominator: Double) {
    guard f >= 0, f.isFinite, numerator > 0, numerator.isFinite, denominator > 0 else {
      return nil
    }
    self.f = f
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The probability of such a ratio or a larger one by chance.
  public var pValue: Double {
    FisherF(numerator: numerator, denominator: denominator).tails(at: f).upper
  }
}

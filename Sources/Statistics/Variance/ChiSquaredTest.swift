/// A statistic held to the chi-squared law.
///
/// Source: Pearson K (1900), On the criterion that a given system of deviations from the probable
/// is such that it can be reasonably supposed to have arisen from random sampling, Phil Mag
/// 50:157-175, doi:10.1080/14786440009463897.
public struct ChiSquaredTest: Sendable, Hashable {
  /// The statistic, 0 or more.
  public let statistic: Double
  /// The degrees of freedom.
  public let freedom: Double

  /// Makes a test; nothing for a statistic that is negative or not finite, or degrees of freedom
  /// that are not above 0.
  ///
  /// - Parameters:
  ///   - statistic: the statistic.
  ///   - freedom: the degrees of freedom.
  public init?(_ statistic: Double, freedom: Double) {
    guard statistic >= 0, statistic.isFinite, freedom > 0, freedom.isFinite else { return nil }
    self.statistic = statistic
    self.freedom = freedom
  }

  /// The probability of such a statistic or a larger one by chance.
  public var pValue: Double { Gamma.chiSquared(freedom: freedom).tails(at: statistic).upper }
}

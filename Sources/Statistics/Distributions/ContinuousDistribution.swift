import RealModule

/// A law of a real number with a density.
///
/// Quantiles of probabilities outside 0 to 1 are not a number.
public protocol ContinuousDistribution: Sendable {
  /// The logarithm of the density at a point; minus infinity outside the support.
  func logDensity(at x: Double) -> Double
  /// The probabilities below and above a point.
  func tails(at x: Double) -> TailProbabilities
  /// The point with a given probability below it.
  func quantile(_ probability: Double) -> Double
  /// The point with a given probability above it.
  func upperQuantile(_ probability: Double) -> Double
}

extension ContinuousDistribution {
  /// The density at a point; 0 outside the support.
  public func density(at x: Double) -> Double { Double.exp(logDensity(at: x)) }
  /// The probability of values up to a point.
  public func cumulative(_ x: Double) -> Double { tails(at: x).lower }
  /// The probability of values above a point.
  public func survival(_ x: Double) -> Double { tails(at: x).upper }
}

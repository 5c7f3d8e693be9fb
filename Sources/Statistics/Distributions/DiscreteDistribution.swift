import RealModule

/// A law of a whole number whose probabilities rise to one peak and fall from it.
public protocol DiscreteDistribution: Sendable {
  /// The smallest value with a positive probability.
  var smallest: Int { get }
  /// The largest value with a positive probability; nothing if there is none.
  var largest: Int? { get }
  /// A value of the highest probability.
  var mode: Int { get }
  /// The logarithm of the probability of a value; minus infinity outside the support.
  func logProbability(of value: Int) -> Double
  /// The probability of values up to this one, and of those above it.
  func tails(at value: Int) -> TailProbabilities
}

extension DiscreteDistribution {
  /// The probability of a value; 0 outside the support.
  public func probability(of value: Int) -> Double { Double.exp(logProbability(of: value)) }
  /// The probability of values up to this one.
  public func cumulative(_ value: Int) -> Double { tails(at: value).lower }
  /// The probability of values above this one.
  public func survival(_ value: Int) -> Double { tails(at: value).upper }
}

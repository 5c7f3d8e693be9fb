/// The Poisson law: the number of independent events with a given mean number.
///
/// Source: Johnson NL, Kemp AW, Kotz S (2005), Univariate Discrete Distributions, 3rd ed., Wiley,
/// doi:10.1002/0471715816; evaluated as in Loader C (2000),
/// Fast and accurate computation of binomial probabilities.
public struct Poisson: DiscreteDistribution, Hashable {
  /// The mean number of events.
  public let mean: Double

  /// Makes a Poisson law, or nothing for a mean that is negative or above 2^53.
  ///
  /// - Parameter mean: the mean number of events, 0 or more.
  public init?(mean: Double) {
    guard mean >= 0, mean <= 0x1p53 else { return nil }
    self.mean = mean
  }

  /// 0.
  public var smallest: Int { 0 }
  /// None, unless the mean is 0.
  public var largest: Int? { mean == 0 ? 0 : nil }
  /// The most probable number of events.
  public var mode: Int { Int(mean) }

  /// The logarithm of the probability of a number of events.
  public func logProbability(of value: Int) -> Double {
    guard value >= 0 else { return -.infinity }
    if mean == 0 { return value == 0 ? 0 : -.infinity }
    return SpecialFunctions.logPoissonWeight(Double(value), mean: mean)
  }

  /// The probability of up to this number of events, and of more.
  public func tails(at value: Int) -> TailProbabilities {
    if value < 0 { return .allAbove }
    if mean == 0 { return .allBelow }
    return SpecialFunctions.regularisedGamma(mean, a: Double(value + 1)).mirrored
  }
}

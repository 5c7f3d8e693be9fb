import RealModule

/// The negative binomial law: failures before a given number of successes.
///
/// The number of successes need not be whole: the law is then that of a Poisson count whose mean
/// varies by a gamma law.
///
/// Source: Johnson NL, Kemp AW, Kotz S (2005), Univariate Discrete Distributions, 3rd ed., Wiley,
/// doi:10.1002/0471715816.
public struct NegativeBinomial: DiscreteDistribution, Hashable {
  /// The number of successes waited for, or the shape of the gamma law of the mean.
  public let size: Double
  /// The probability of a success in each trial.
  public let share: Double

  /// Makes a negative binomial law, or nothing for numbers outside the allowed ones.
  ///
  /// - Parameters:
  ///   - size: the number of successes, above 0 and at most 2^53.
  ///   - share: the probability of a success, above 0 and at most 1; the mean, which is
  ///     size (1 - share) / share, must not be above 2^53, nor 1 / share.
  public init?(size: Double, share: Double) {
    guard size > 0, size <= 0x1p53, share > 0, share <= 1, 1 / share <= 0x1p53,
      size * (1 - share) / share <= 0x1p53
    else { return nil }
    self.size = size
    self.share = share
  }

  /// 0.
  public var smallest: Int { 0 }
  /// None, unless success is certain.
  public var largest: Int? { share == 1 ? 0 : nil }
  /// The most probable number of failures.
  public var mode: Int { size > 1 ? Int((size - 1) * (1 - share) / share) : 0 }

  private var complements: Complements { Complements(share: share, rest: 1 - share) }

  /// The logarithm of the probability of a number of failures.
  public func logProbability(of value: Int) -> Double {
    guard value >= 0 else { return -.infinity }
    if share == 1 { return value == 0 ? 0 : -.infinity }
    let failures = Double(value)
    return SpecialFunctions.logBinomialWeight(size, and: failures, share: complements)
      - Double.log(onePlus: failures / size)
  }

  /// The probability of up to this number of failures, and of more.
  public func tails(at value: Int) -> TailProbabilities {
    if value < 0 { return .allAbove }
    if share == 1 { return .allBelow }
    return SpecialFunctions.regularisedBeta(complements, a: size, b: Double(value) + 1)
  }
}

import RealModule

/// The binomial law: events among independent trials of one probability.
///
/// Source: Johnson NL, Kemp AW, Kotz S (2005), Univariate Discrete Distributions, 3rd ed., Wiley,
/// doi:10.1002/0471715816; evaluated as in Loader C (2000),
/// Fast and accurate computation of binomial probabilities.
public struct Binomial: DiscreteDistribution, Hashable {
  /// The number of trials.
  public let trials: Int
  /// The probability of an event in each trial.
  public let share: Double

  /// Makes a binomial law, or nothing for a share outside 0 to 1 or an impossible number of trials.
  ///
  /// - Parameters:
  ///   - trials: the number of trials, from 0 to 2^53.
  ///   - share: the probability of an event, from 0 to 1.
  public init?(trials: Int, share: Double) {
    guard CountRange.all.contains(trials), share >= 0, share <= 1 else { return nil }
    self.trials = trials
    self.share = share
  }

  /// 0, or all trials where the event is certain.
  public var smallest: Int { share == 1 ? trials : 0 }
  /// The number of trials, or 0 where the event is impossible.
  public var largest: Int? { share == 0 ? 0 : trials }
  /// The most probable number of events.
  public var mode: Int { min(trials, Int((Double(trials) + 1) * share)) }

  private var complements: Complements { Complements(share: share, rest: 1 - share) }

  /// The logarithm of the probability of a number of events.
  public func logProbability(of value: Int) -> Double {
    guard value >= 0, value <= trials else { return -.infinity }
    if share == 0 { return value == 0 ? 0 : -.infinity }
    if share == 1 { return value == trials ? 0 : -.infinity }
    return SpecialFunctions.logBinomialWeight(
      Double(value), and: Double(trials - value), share: complements)
  }

  /// The probability of up to this number of events, and of more.
  public func tails(at value: Int) -> TailProbabilities {
    if value < 0 { return .allAbove }
    if value >= trials || share == 0 { return .allBelow }
    if share == 1 { return .allAbove }
    return SpecialFunctions.regularisedBeta(
      complements, a: Double(value + 1), b: Double(trials - value)
    ).mirrored
  }
}

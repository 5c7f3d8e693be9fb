import RealModule

/// The hypergeometric law: marked members in a sample drawn without return.
///
/// Source: Johnson NL, Kemp AW, Kotz S (2005), Univariate Discrete Distributions, 3rd ed., Wiley,
/// doi:10.1002/0471715816.
public struct Hypergeometric: DiscreteDistribution, Hashable {
  /// The size of the whole population.
  public let population: Int
  /// How many of it are marked.
  public let marked: Int
  /// How many are drawn.
  public let drawn: Int

  /// Makes a hypergeometric law, or nothing if the numbers do not fit into one another.
  ///
  /// - Parameters:
  ///   - population: the size of the population, from 0 to 2^53.
  ///   - marked: the marked members, 0 to `population`.
  ///   - drawn: the sample, 0 to `population`.
  public init?(population: Int, marked: Int, drawn: Int) {
    guard CountRange.all.contains(population), (0...population).contains(marked),
      (0...population).contains(drawn)
    else { return nil }
    self.population = population
    self.marked = marked
    self.drawn = drawn
  }

  /// The smallest possible number of marked members drawn.
  public var smallest: Int { max(0, drawn - (population - marked)) }
  /// The largest possible number of marked members drawn.
  public var largest: Int? { top }
  private var top: Int { min(drawn, marked) }

  /// The most probable number of marked members drawn.
  public var mode: Int {
    let estimate = (Double(drawn) + 1) * (Double(marked) + 1) / (Double(population) + 2)
    return min(max(Int(estimate), smallest), top)
  }

  /// The logarithm of the probability of a number of marked members drawn.
  ///
  /// Three binomial probabilities, as Loader (2000) writes it, so that nothing large cancels.
  public func logProbability(of value: Int) -> Double {
    guard value >= smallest, value <= top else { return -.infinity }
    guard drawn > 0, drawn < population else { return 0 }
    let size = Double(population)
    let fraction = Complements(
      share: Double(drawn) / size, rest: Double(population - drawn) / size)
    let inMarked = SpecialFunctions.logBinomialWeight(
      Double(value), and: Double(marked - value), share: fraction)
    let inOthers = SpecialFunctions.logBinomialWeight(
      Double(drawn - value), and: Double(population - marked - drawn + value), share: fraction)
    let inAll = SpecialFunctions.logBinomialWeight(
      Double(drawn), and: Double(population - drawn), share: fraction)
    return inMarked + inOthers - inAll
  }

  /// The probability of up to this number of marked members drawn, and of more.
  ///
  /// The tail away from the mode is summed term by term until the terms no longer count.
  public func tails(at value: Int) -> TailProbabilities {
    if value < smallest { return .allAbove }
    if value >= top { return .allBelow }
    if value < mode {
      return TailProbabilities(logLower: logProbability(of: value) + logSumBelow(value))
    }
    return TailProbabilities(logUpper: logProbability(of: value + 1) + logSumAbove(value + 1))
  }

  /// The probability of a value over that of the value before it.
  func ratio(at value: Int) -> Double {
    let up = Double(marked - value + 1) * Double(drawn - value + 1)
    return up / (Double(value) * Double(population - marked - drawn + value))
  }

  private func logSumBelow(_ value: Int) -> Double {
    var term = 1.0
    var sum = 1.0
    var current = value
    while current > smallest, term > sum * 1e-18 {
      term /= ratio(at: current)
      sum += term
      current -= 1
    }
    return Double.log(sum)
  }

  private func logSumAbove(_ value: Int) -> Double {
    var term = 1.0
    var sum = 1.0
    var current = value
    while current < top, term > sum * 1e-18 {
      current += 1
      term *= ratio(at: current)
      sum += term
    }
    return Double.log(sum)
  }
}

import RealModule

/// Fisher's noncentral hypergeometric law: the hypergeometric law under an odds ratio.
///
/// The probability of k is that of the central law times the odds ratio to the power of k, scaled.
/// Terms are summed from the mode outwards until they no longer count.
///
/// Source: Liao JG, Rosen O (2001), Fast and stable algorithms for computing and sampling from the
/// noncentral hypergeometric distribution, Am Stat 55:366-369, doi:10.1198/000313001753272547.
public struct NoncentralHypergeometric: DiscreteDistribution {
  private let central: Hypergeometric
  private let logOdds: Double
  private let logTotal: Double
  /// The most probable value.
  public let mode: Int

  /// Makes the law.
  ///
  /// - Parameters:
  ///   - central: the law under an odds ratio of 1.
  ///   - logOddsRatio: the logarithm of the odds ratio, finite.
  public init(_ central: Hypergeometric, logOddsRatio: Double) {
    self.central = central
    logOdds = logOddsRatio
    mode = Self.findMode(central, logOddsRatio)
    let above = Self.logSum(central, logOddsRatio, from: mode, step: 1)
    logTotal = above.logAdding(Self.logSum(central, logOddsRatio, from: mode - 1, step: -1))
  }

  /// Makes the law of an odds ratio.
  ///
  /// - Parameters:
  ///   - central: the law under an odds ratio of 1.
  ///   - oddsRatio: the odds ratio, above 0 and finite.
  public init(_ central: Hypergeometric, oddsRatio: Double) {
    self.init(central, logOddsRatio: Double.log(oddsRatio))
  }

  /// The smallest possible value.
  public var smallest: Int { central.smallest }
  /// The largest possible value.
  public var largest: Int? { central.largest }

  /// The logarithm of the probability of a value.
  public func logProbability(of value: Int) -> Double {
    central.logProbability(of: value) + Double(value) * logOdds - logTotal
  }

  /// The probability of values up to this one, and of those above it.
  public func tails(at value: Int) -> TailProbabilities {
    if value < smallest { return .allAbove }
    if let largest, value >= largest { return .allBelow }
    if value < mode {
      let sum = Self.logSum(central, logOdds, from: value, step: -1)
      return TailProbabilities(logLower: sum - logTotal)
    }
    let sum = Self.logSum(central, logOdds, from: value + 1, step: 1)
    return TailProbabilities(logUpper: sum - logTotal)
  }

  /// The mean, which rises with the odds ratio.
  public var mean: Double {
    var sum = 0.0
    for direction in [1, -1] {
      var value = direction == 1 ? mode : mode - 1
      var term = Double.exp(logProbability(of: value))
      while term > 1e-19 {
        sum += term * Double(value - smallest)
        value += direction
        term = Double.exp(logProbability(of: value))
      }
    }
    return Double(smallest) + sum
  }

  private static func findMode(_ central: Hypergeometric, _ logOdds: Double) -> Int {
    central.first(from: central.smallest) { value in
      let next = central.logProbability(of: value + 1)
      return next + logOdds <= central.logProbability(of: value)
    }
  }

  /// The logarithm of the sum of the weights from a start on, upwards (1) or downwards (-1).
  private static func logSum(
    _ central: Hypergeometric, _ logOdds: Double, from start: Int, step: Int
  ) -> Double {
    let logFirst = central.logProbability(of: start) + Double(start) * logOdds
    guard logFirst > -.infinity, let top = central.largest else { return -.infinity }
    let odds = Double.exp(logOdds)
    var value = start + step
    var term = 1.0
    var sum = 1.0
    while term > sum * 1e-18, value >= central.smallest, value <= top {
      term *= step > 0 ? central.ratio(at: value) * odds : 1 / central.ratio(at: value + 1) / odds
      sum += term
      value += step
    }
    return logFirst + Double.log(sum)
  }
}

extension Double {
  /// The logarithm of the sum of two numbers given by their logarithms.
  func logAdding(_ other: Double) -> Double {
    let (larger, smaller) = self > other ? (self, other) : (other, self)
    guard smaller > -.infinity else { return larger }
    return larger + Double.log(onePlus: Double.exp(smaller - larger))
  }
}

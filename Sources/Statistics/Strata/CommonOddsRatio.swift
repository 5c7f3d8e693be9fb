import RealModule

/// The odds ratio that strata have in common, exactly: conditional on all their margins.
///
/// The law of the events in the group of interest over all strata is the sum of one hypergeometric
/// law a stratum. Strata that allow one table only say nothing and add their count.
///
/// Source: Gart JJ (1970), Point and interval estimation of the common odds ratio in the
/// combination of 2 x 2 tables with fixed marginals, Biometrika 57:471-475,
/// doi:10.1093/biomet/57.3.471; Mehta CR, Patel NR, Gray R (1985), Computing an exact confidence
/// interval for the common odds ratio in several 2 x 2 contingency tables, J Am Stat Assoc
/// 80:969-973, doi:10.1080/01621459.1985.10478212.
public struct CommonOddsRatio: Sendable {
  /// How many children a stratum may have at most.
  public static let largestStratum = 10_000_000_000

  private let laws: [Hypergeometric]
  private let observed: Int
  private let possible: ClosedRange<Int>

  /// Makes the comparison.
  ///
  /// - Parameter tables: the strata, of whole counts.
  /// - Throws: `Refusal` if a count is not whole, or a stratum has too many children.
  public init(_ tables: StratifiedTables) throws(Refusal) {
    var laws: [Hypergeometric] = []
    var observed = 0
    for stratum in tables.strata {
      guard let table = WholeTable(stratum), let law = table.law, let largest = law.largest else {
        throw .outOfRange("counts of a stratum", allowed: "whole")
      }
      guard law.population <= Self.largestStratum else {
        throw .tooMany("children in a stratum", limit: Self.largestStratum)
      }
      guard law.smallest < largest else { continue }
      laws.append(law)
      observed += table.first
    }
    self.laws = laws
    self.observed = observed
    possible = laws.reduce(0) { $0 + $1.smallest }...laws.reduce(0) { $0 + ($1.largest ?? 0) }
  }

  /// The most likely odds ratio: 0 or infinite at the ends, nothing where only one outcome exists.
  public var estimate: Double? {
    guard possible.count > 1 else { return nil }
    if observed == possible.lowerBound { return 0 }
    if observed == possible.upperBound { return .infinity }
    return logOdds(ofMean: Double(observed)).map(Double.exp)
  }

  /// The exact interval: the odds ratios that neither one-sided test rejects at half of one less
  /// the level.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: the interval; 0 to infinity where only one outcome exists.
  /// - Throws: `Refusal.tooMany` if too many outcomes are possible.
  public func interval(level: Level = .ninetyFive) throws(Refusal) -> Interval? {
    guard possible.count > 1 else { return Interval(lower: 0, upper: .infinity) }
    let inside = Double(possible.lowerBound) + 0.5...Double(possible.upperBound) - 0.5
    let mean = min(max(Double(observed), inside.lowerBound), inside.upperBound)
    guard let centre = logOdds(ofMean: mean) else { return nil }
    let logTail = Double.log(level.tail)
    let law = try StratifiedLaw(laws, logOdds: centre, depth: 140 - 4 * logTail)
    let lower =
      observed == possible.lowerBound
      ? 0 : limit { law.logProbability(of: atLeast, logOdds: $0) - logTail }
    let upper =
      observed == possible.upperBound
      ? Double.infinity : limit { logTail - law.logProbability(of: atMost, logOdds: $0) }
    guard let lower, let upper else { return nil }
    return Interval(lower: lower, upper: upper)
  }

  /// The exact p values of an odds ratio of 1.
  ///
  /// - Returns: the p values, from 0 to 1; 0 where one is too small for a floating-point number.
  /// - Throws: `Refusal.tooMany` if too many outcomes are possible.
  public func pValues() throws(Refusal) -> CommonOddsRatioPValues {
    guard possible.count > 1 else {
      return CommonOddsRatioPValues(less: 1, greater: 1, twoSided: 1)
    }
    guard let law = try centralLaw() else { return farPValues }
    return CommonOddsRatioPValues(
      less: min(1, Double.exp(law.logProbability(of: atMost, logOdds: 0))),
      greater: min(1, Double.exp(law.logProbability(of: atLeast, logOdds: 0))),
      twoSided: min(1, Double.exp(law.logNoMoreProbable(than: observed))))
  }

  private var atMost: ClosedRange<Int> { possible.lowerBound...observed }
  private var atLeast: ClosedRange<Int> { observed...possible.upperBound }

  private func limit(_ excess: (Double) -> Double) -> Double? {
    BracketedRoot.find(in: -100...100, of: excess).map(Double.exp)
  }
}

extension CommonOddsRatio {
  /// The law under an odds ratio of 1 as far down as the observed outcome; nothing where that is
  /// less probable than any floating-point number.
  private func centralLaw() throws(Refusal) -> StratifiedLaw? {
    let depth = 50 + logImprobability
    guard depth < 860 else { return nil }
    return try StratifiedLaw(laws, logOdds: 0, depth: depth)
  }

  /// A number that minus the logarithm of the observed outcome's probability does not exceed by
  /// much: Chernoff's bound, and the logarithm of the number of outcomes.
  private var logImprobability: Double {
    let outcomes = Double.log(Double(possible.count))
    if observed == possible.lowerBound || observed == possible.upperBound {
      return -laws.reduce(0) {
        $0 + $1.logProbability(of: observed == possible.lowerBound ? $1.smallest : $1.largest ?? 0)
      }
    }
    guard let tilt = logOdds(ofMean: Double(observed)) else { return outcomes }
    let logTotal = laws.reduce(0) {
      $0 + TiltedHypergeometric($1, logOdds: tilt, depth: 46).logTotal
    }
    return max(0, tilt * Double(observed) - logTotal) + outcomes
  }

  /// The p values of an outcome whose probability is too small for a floating-point number.
  private var farPValues: CommonOddsRatioPValues {
    let expected = laws.reduce(0) {
      $0 + Double($1.drawn) * (Double($1.marked) / Double($1.population))
    }
    let isLow = Double(observed) < expected
    return CommonOddsRatioPValues(less: isLow ? 0 : 1, greater: isLow ? 1 : 0, twoSided: 0)
  }

  /// The logarithm of the odds ratio under which the mean is a given one.
  private func logOdds(ofMean mean: Double) -> Double? {
    BracketedRoot.find(in: -100...100) { logOdds in
      laws.reduce(-mean) { $0 + TiltedHypergeometric($1, logOdds: logOdds, depth: 46).mean }
    }
  }
}

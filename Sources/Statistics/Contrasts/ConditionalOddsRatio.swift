import RealModule

/// The odds ratio of two groups, conditional on all margins of their table.
///
/// Source: Cornfield J (1956), Proc 3rd Berkeley Symposium 4:135-148.
public struct ConditionalOddsRatio: Sendable {
  private let law: Hypergeometric
  private let observed: Int

  /// Makes an odds ratio, or nothing where a share is undefined or a count not whole.
  ///
  /// - Parameter pair: the two groups.
  public init?(_ pair: ProportionPair) {
    guard pair.isDefined, let table = WholeTable(pair), let law = table.law else { return nil }
    self.law = law
    observed = table.first
  }

  /// The most likely odds ratio: 0 or infinite at the ends, nothing where only one table exists.
  public var estimate: Double? {
    guard let largest = law.largest, law.smallest < largest else { return nil }
    if observed == law.smallest { return 0 }
    if observed == largest { return .infinity }
    return root { NoncentralHypergeometric(law, logOddsRatio: $0).mean - Double(observed) }
  }

  /// The exact interval.
  ///
  /// - Parameters:
  ///   - level: the confidence level.
  ///   - tail: exact or mid-p tails.
  /// - Returns: the interval, or nothing where it is undefined.
  public func interval(tailOf level: Level, tail: Tail = .exact) -> Interval? {
    guard let largest = law.largest else { return nil }
    let logTail = Double.log(level.tail)
    let lower =
      observed == law.smallest
      ? 0 : root { logP($0, .greater, tail) - logTail }
    let upper =
      observed == largest
      ? Double.infinity : root { logTail - logP($0, .less, tail) }
    guard let lower, let upper else { return nil }
    return Interval(lower: lower, upper: upper)
  }

  private func logP(_ logOdds: Double, _ alternative: Alternative, _ tail: Tail) -> Double {
    let law = NoncentralHypergeometric(law, logOddsRatio: logOdds)
    let p = law.pValue(observed: observed, alternative: alternative, tail: tail)
    return Double.log(max(p, .leastNormalMagnitude))
  }

  private func root(_ function: (Double) -> Double) -> Double? {
    BracketedRoot.find(in: -60...60, of: function).map(Double.exp)
  }
}

/// The analysis of variance of several independent groups.
///
/// Distances of group means are taken from their sums' full digits, so that values with many
/// leading digits in common keep those in which they differ.
///
/// Source: Fisher RA (1925), Statistical methods for research workers, Oliver and Boyd, Edinburgh;
/// Welch BL (1951), On the comparison of several mean values: an alternative approach, Biometrika
/// 38:330-336, doi:10.1093/biomet/38.3-4.330.
public struct OneWayAnalysis: Sendable, Hashable {
  /// The groups.
  public let groups: [Moments]
  /// The sum of squares between the groups.
  public let squaresBetween: Double
  /// The sum of squares within the groups.
  public let squaresWithin: Double

  /// Compares groups by their moments.
  ///
  /// - Parameter groups: two groups at least, none empty.
  /// - Throws: `Refusal.tooFew` if there are fewer or one is empty.
  public init(_ groups: [Moments]) throws(Refusal) {
    guard groups.count >= 2 else { throw .tooFew("groups", given: groups.count, needed: 2) }
    guard groups.allSatisfy({ $0.count > 0 }) else {
      throw .tooFew("values in each group", given: 0, needed: 1)
    }
    self.groups = groups
    let first = groups[0]
    squaresBetween =
      WeightedSquares(
        groups.map { (weight: $0.size, value: $0.difference(to: first)) }
      ).squares
    var within = CompensatedSum()
    for group in groups { within.add(group.squares) }
    squaresWithin = within.value
  }

  /// Compares groups by their values.
  ///
  /// - Parameter groups: two groups at least, none empty.
  /// - Throws: `Refusal` if there are fewer, one is empty or a value is not finite.
  public init(_ groups: [[Double]]) throws(Refusal) {
    try self.init(groups.map { values throws(Refusal) in try Moments(values) })
  }

  /// The degrees of freedom between the groups.
  public var freedomBetween: Int { groups.count - 1 }

  /// The degrees of freedom within the groups.
  public var freedomWithin: Int { groups.reduce(0) { $0 + $1.count } - groups.count }

  /// The share of the variation that lies between the groups; nothing where there is none.
  public var etaSquared: Double? {
    let all = squaresBetween + squaresWithin
    return all > 0 ? squaresBetween / all : nil
  }

  /// The test from one spread for all groups; nothing where there is none within them but for
  /// rounding.
  public var test: FTest? {
    guard freedomWithin > 0, !isRounding else { return nil }
    let ratio =
      squaresBetween / Double(freedomBetween) / (squaresWithin / Double(freedomWithin))
    return FTest(ratio, numerator: Double(freedomBetween), denominator: Double(freedomWithin))
  }

  private var isRounding: Bool {
    let largest = groups.reduce(0) { max($0, abs($1.mean)) }
    return TTest.isRounding((squaresWithin / Double(freedomWithin)).squareRoot(), of: largest)
  }

  /// Welch's test from each group's own spread; nothing where a group has none.
  public var welch: FTest? {
    let first = groups[0]
    let weighted = groups.compactMap { group in
      group.varianceOfMean.flatMap { variance in
        variance > 0 ? (weight: 1 / variance, value: group.difference(to: first)) : nil
      }
    }
    guard weighted.count == groups.count else { return nil }
    let spread = WeightedSquares(weighted)
    let k = Double(groups.count)
    let excess = zip(groups, weighted).reduce(0) { sum, pair in
      let rest = 1 - pair.1.weight / spread.weight
      return sum + rest * rest / (pair.0.size - 1)
    }
    let base = k * k - 1
    let ratio = spread.squares / (k - 1) / (1 + 2 * (k - 2) * excess / base)
    return FTest(ratio, numerator: k - 1, denominator: base / (3 * excess))
  }
}

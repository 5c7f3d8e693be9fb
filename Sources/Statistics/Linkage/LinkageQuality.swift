/// How good a linkage can be expected to be that declares pairs matches from some probability on.
///
/// Expected numbers follow from the probabilities themselves, which must be right for this.
///
/// Source: Blakely T, Salmond C (2002), Probabilistic record linkage and a method to calculate the
/// positive predictive value, Int J Epidemiol 31:1246-1252, doi:10.1093/ije/31.6.1246.
public struct LinkageQuality: Sendable, Hashable {
  /// Pairs declared matches.
  public let declared: Double
  /// Those among them that are expected to be none.
  public let falseMatches: Double
  /// Those among them that are expected to be matches.
  public let trueMatches: Double
  /// Matches that are expected among the other pairs.
  public let missedMatches: Double

  /// Finds the quality to expect.
  ///
  /// - Parameters:
  ///   - groups: pairs of records with one probability each, from 0 to 1, and their number.
  ///   - threshold: the probability from which on pairs are declared matches.
  /// - Throws: `Refusal` if a number cannot be right.
  public init(
    _ groups: [(probability: Double, pairs: Double)], threshold: Double
  ) throws(Refusal) {
    guard groups.allSatisfy({ $0.probability >= 0 && $0.probability <= 1 }), !threshold.isNaN else {
      throw .outOfRange("every probability", allowed: "from 0 to 1")
    }
    guard groups.allSatisfy({ $0.pairs >= 0 && $0.pairs.isFinite }) else {
      throw .outOfRange("every number of pairs", allowed: "0 or more")
    }
    let linked = groups.filter { $0.probability >= threshold }
    declared = Self.sum(linked.map(\.pairs))
    falseMatches = Self.sum(linked.map { $0.pairs * (1 - $0.probability) })
    trueMatches = Self.sum(linked.map { $0.pairs * $0.probability })
    let others = groups.filter { $0.probability < threshold }
    missedMatches = Self.sum(others.map { $0.pairs * $0.probability })
  }

  /// The share of matches among those declared; nothing if none is.
  public var precision: Double? { Self.share(trueMatches, of: declared) }

  /// The share of those declared among matches; nothing if no match is expected.
  public var recall: Double? { Self.share(trueMatches, of: trueMatches + missedMatches) }

  /// The harmonic mean of precision and recall; nothing if either is undefined or both are 0.
  public var f1: Double? {
    guard let precision, let recall, precision + recall > 0 else { return nil }
    return 2 * trueMatches / (declared + trueMatches + missedMatches)
  }

  private static func share(_ part: Double, of whole: Double) -> Double? {
    whole > 0 ? part / whole : nil
  }

  private static func sum(_ values: [Double]) -> Double {
    var sum = CompensatedSum()
    for value in values { sum.add(value) }
    return sum.value
  }
}

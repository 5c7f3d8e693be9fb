/// Correlations of two values of the same children by their order.
public enum RankCorrelation {
  /// Spearman's correlation: Pearson's of the ranks, equal values sharing theirs.
  ///
  /// Undefined where either values are all the same.
  ///
  /// - Parameters:
  ///   - first: finite numbers.
  ///   - second: as many, of the same children in the same order.
  /// - Returns: the correlation, from -1 to 1, or nothing.
  /// - Throws: `Refusal` if the lists differ in length or a value is not finite.
  /// Source: Spearman C (1904), The proof and measurement of association between two things, Am J
  /// Psychol 15:72-101, doi:10.2307/1412159.
  public static func spearman(_ first: [Double], _ second: [Double]) throws(Refusal) -> Double? {
    try check(first, second)
    let ranks = [first, second].map { MidRanks($0).doubled.map(Double.init) }
    return try PairedMoments(ranks[0], ranks[1]).correlation
  }

  /// Kendall's tau-b: pairs of children in the same order less those in opposite orders, over the
  /// geometric mean of those that differ by either value.
  ///
  /// Undefined where either values are all the same. Inversions are counted while merging, by
  /// Knight's method.
  ///
  /// - Parameters:
  ///   - first: finite numbers.
  ///   - second: as many, of the same children in the same order.
  /// - Returns: the correlation, from -1 to 1, or nothing.
  /// - Throws: `Refusal` if the lists differ in length or a value is not finite.
  /// Source: Kendall MG (1945), The treatment of ties in ranking problems, Biometrika 33:239-251,
  /// doi:10.1093/biomet/33.3.239; Knight WR (1966), A computer method for calculating Kendall's tau
  /// with ungrouped data, J Am Stat Assoc 61:436-439, doi:10.1080/01621459.1966.10480879.
  public static func kendall(_ first: [Double], _ second: [Double]) throws(Refusal) -> Double? {
    try check(first, second)
    let pairs = zip(first, second).sorted { $0.0 == $1.0 ? $0.1 < $1.1 : $0.0 < $1.0 }
    let all = pairCount(pairs.count)
    let byFirst = all - tiedPairs(pairs) { $0.0 == $1.0 }
    let byBoth = tiedPairs(pairs) { $0.0 == $1.0 && $0.1 == $1.1 }
    var inversions = Inversions(pairs.map(\.1))
    inversions.run()
    let bySecond = all - tiedPairs(inversions.values.map { ($0, $0) }) { $0.0 == $1.0 }
    guard byFirst > 0, bySecond > 0 else { return nil }
    let balance = byFirst + bySecond - all + byBoth - 2 * inversions.count
    let ratio = Double(balance) / (Double(byFirst) * Double(bySecond)).squareRoot()
    return min(1, max(-1, ratio))
  }

  private static func check(_ first: [Double], _ second: [Double]) throws(Refusal) {
    guard first.count == second.count else {
      throw .lengthsDiffer("the first list", first.count, "the second", second.count)
    }
    guard (first + second).allSatisfy(\.isFinite) else { throw .notFinite("every value") }
  }

  /// n (n - 1) / 2.
  private static func pairCount(_ count: Int) -> Int { count * (count - 1) / 2 }

  /// The number of pairs within runs of equal neighbours.
  private static func tiedPairs(
    _ pairs: [(Double, Double)], _ areEqual: ((Double, Double), (Double, Double)) -> Bool
  ) -> Int {
    var count = 0
    var run = 1
    for (one, next) in zip(pairs, pairs.dropFirst()) {
      run = areEqual(one, next) ? run + 1 : 1
      count += run - 1
    }
    return count
  }
}

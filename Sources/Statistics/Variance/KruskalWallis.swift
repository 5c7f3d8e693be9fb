/// The rank test of several independent groups.
///
/// Source: Kruskal WH, Wallis WA (1952), Use of ranks in one-criterion variance analysis, J Am Stat
/// Assoc 47:583-621, doi:10.1080/01621459.1952.10483441.
public enum KruskalWallis {
  /// The test, corrected for ties.
  ///
  /// Undefined where all values are equal.
  ///
  /// - Parameter groups: two groups at least, none empty.
  /// - Returns: the test, or nothing.
  /// - Throws: `Refusal` if there are fewer groups, one is empty or a value is not finite.
  public static func test(_ groups: [[Double]]) throws(Refusal) -> ChiSquaredTest? {
    guard groups.count >= 2 else { throw .tooFew("groups", given: groups.count, needed: 2) }
    guard groups.allSatisfy({ !$0.isEmpty }) else {
      throw .tooFew("values in each group", given: 0, needed: 1)
    }
    let values = groups.flatMap { $0 }
    guard values.allSatisfy(\.isFinite) else { throw .notFinite("every value") }
    let ranks = MidRanks(values)
    guard ranks.untied > 0 else { return nil }
    return ChiSquaredTest(
      12 * squaresBetween(groups, ranks, of: values.count) * Double(values.count - 1)
        / ranks.untied,
      freedom: Double(groups.count - 1))
  }

  /// The sum of squares of ranks between the groups.
  private static func squaresBetween(
    _ groups: [[Double]], _ ranks: MidRanks, of total: Int
  ) -> Double {
    var start = 0
    var squares = 0.0
    for group in groups {
      let sum = ranks.doubled[start..<(start + group.count)].reduce(0, +)
      let distance = Double(sum - group.count * (total + 1)) / 2
      squares += distance * distance / Double(group.count)
      start += group.count
    }
    return squares
  }
}

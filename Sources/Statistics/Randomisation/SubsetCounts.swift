/// The sums of all subsets of scores, with the number of subsets.
///
/// Source: Pagano M, Tritchler D (1983), On obtaining permutation distributions in polynomial time,
/// J Am Stat Assoc 78:435-440, doi:10.1080/01621459.1983.10477990.
enum SubsetCounts {
  /// The sums of all subsets; nothing where there are too many to go through.
  ///
  /// - Parameter scores: whole numbers of 0 or more.
  static func sums(of scores: [Int]) -> SumCounts? {
    let width = scores.reduce(1.0) { $0 + Double($1) }
    if width < 0x1p24, width * Double(scores.count) <= ChoiceCounts.limit {
      return dense(scores, width: scores.reduce(1, +))
    }
    guard scores.count <= 22 else { return nil }
    return scores.reduce(SumCounts.zero) { $0.merged(with: $0, raisedBy: $1) }
  }

  private static func dense(_ scores: [Int], width: Int) -> SumCounts {
    var table = [Double](repeating: 0, count: width)
    table[0] = 1
    var reached = 1
    for score in scores {
      for sum in stride(from: reached - 1, through: 0, by: -1) { table[sum + score] += table[sum] }
      reached += score
    }
    return SumCounts(dense: table)
  }
}

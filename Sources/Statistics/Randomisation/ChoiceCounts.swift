/// The sums of each number of chosen scores, with the number of ways to choose them.
///
/// Source: Pagano M, Tritchler D (1983), On obtaining permutation distributions in polynomial time,
/// J Am Stat Assoc 78:435-440, doi:10.1080/01621459.1983.10477990.
enum ChoiceCounts {
  /// The most steps that are taken for one table.
  static let limit = 6e8

  /// The sums of 0, 1, ... chosen scores; nothing where there are too many to go through.
  ///
  /// - Parameters:
  ///   - scores: whole numbers of 0 or more.
  ///   - chosen: the most that are chosen.
  static func rows(of scores: [Int], upTo chosen: Int) -> [SumCounts]? {
    let most = min(chosen, scores.count)
    let width = scores.reduce(1.0) { $0 + Double($1) }
    let dense = Double(scores.count) * Double(most + 1) * width / 2
    let sparse = steps(of: scores.count, upTo: most)
    if dense <= limit, dense <= 16 * sparse, Double(most + 1) * width < 0x1p25 {
      return denseRows(of: scores, upTo: most)
    }
    return sparse * 8 <= limit ? sparseRows(of: scores, upTo: most) : nil
  }

  /// The number of choices that are gone through one score after another.
  private static func steps(of count: Int, upTo most: Int) -> Double {
    var (ways, all) = (1.0, 0.0)
    for chosen in 0...most {
      ways *= Double(count + 1 - chosen) / Double(chosen + 1)
      all += ways
    }
    return all
  }

  private static func sparseRows(of scores: [Int], upTo most: Int) -> [SumCounts] {
    var rows = [SumCounts.zero] + [SumCounts](repeating: .none, count: most)
    for (place, score) in scores.enumerated() {
      for chosen in stride(from: min(place + 1, most), to: 0, by: -1) {
        rows[chosen] = rows[chosen].merged(with: rows[chosen - 1], raisedBy: score)
      }
    }
    return rows
  }

  private static func denseRows(of scores: [Int], upTo most: Int) -> [SumCounts] {
    let width = scores.reduce(1, +)
    var table = [Double](repeating: 0, count: (most + 1) * width)
    table[0] = 1
    let sorted = scores.sorted()
    table.withUnsafeMutableBufferPointer { fill($0, scores: sorted, most: most, width: width) }
    return (0...most).map { SumCounts(dense: table[($0 * width)..<(($0 + 1) * width)]) }
  }

  /// Lets one score after another, in rising order, be chosen or not.
  ///
  /// The sums of some of the first scores lie between those of the smallest and of the largest.
  private static func fill(
    _ table: UnsafeMutableBufferPointer<Double>, scores: [Int], most: Int, width: Int
  ) {
    guard let start = table.baseAddress else { return }
    var sums = [0]
    for score in scores { sums.append((sums.last ?? 0) + score) }
    for (place, score) in scores.enumerated() {
      for chosen in stride(from: min(place + 1, most), to: 0, by: -1) {
        let from = start + (chosen - 1) * width
        let to = start + chosen * width + score
        let largest = sums[place] - sums[place - (chosen - 1)]
        for sum in sums[chosen - 1]...largest { to[sum] += from[sum] }
      }
    }
  }
}

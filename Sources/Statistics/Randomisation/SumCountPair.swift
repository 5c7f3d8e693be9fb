/// Two parts of which each sum is made, one sum of each, without all pairs being written down.
///
/// Halves of n scores have only about the square root of the sums of all: that is how 10^11
/// assignments are counted exactly.
///
/// Source: Horowitz E, Sahni S (1974), Computing partitions with applications to the knapsack
/// problem, J ACM 21:277-292, doi:10.1145/321812.321823.
struct SumCountPair: Sendable {
  let first: SumCounts
  let second: SumCounts

  /// The number of ways to sums of at least a number.
  func ways(atLeast least: Int) -> Double {
    var (all, reached, place) = (0.0, 0.0, second.sums.count - 1)
    for (sum, ways) in zip(first.sums, first.ways) {
      while place >= 0, sum + second.sums[place] >= least {
        reached += second.ways[place]
        place -= 1
      }
      all += ways * reached
    }
    return all
  }

  /// The number of ways to sums of at most a number.
  func ways(atMost most: Int) -> Double {
    var (all, reached, place) = (0.0, 0.0, 0)
    for index in first.sums.indices.reversed() {
      while place < second.sums.count, first.sums[index] + second.sums[place] <= most {
        reached += second.ways[place]
        place += 1
      }
      all += first.ways[index] * reached
    }
    return all
  }
}

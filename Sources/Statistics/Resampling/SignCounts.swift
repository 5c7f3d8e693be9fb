/// How many choices of signs give t statistics as extreme as the observed one.
struct SignCounts {
  private let lowest: Double
  private let size: Double
  private let fuzz: Double
  private(set) var draws = 0
  private(set) var asExtreme = 0
  private(set) var moreExtreme = 0
  private(set) var asHigh = 0
  private(set) var asLow = 0

  init(observed: Double) {
    lowest = observed
    size = abs(observed)
    fuzz = abs(observed) * 1e-9
  }

  @inline(__always)
  private mutating func count(_ statistic: Double) {
    draws += 1
    asExtreme += abs(statistic) >= size - fuzz ? 1 : 0
    moreExtreme += abs(statistic) > size + fuzz ? 1 : 0
    asHigh += statistic >= lowest - fuzz ? 1 : 0
    asLow += statistic <= lowest + fuzz ? 1 : 0
  }

  /// Counts all choices of signs, one sign being changed from each to the next.
  ///
  /// Changing all signs changes the statistic's sign only, so that half of them are gone through.
  /// Sums are made anew from time to time, so that rounding cannot add up.
  ///
  /// Source: Gray F (1953), Pulse code communication, US patent 2632058.
  mutating func countAll(_ clusters: ClusterScores) {
    let free = clusters.count - 1
    var signs = [Double](repeating: 1, count: clusters.count)
    var (sum, scores) = (0.0, [Double]())
    for step in 0..<(1 << free) {
      if step > 0 { signs[(step.trailingZeroBitCount)] *= -1 }
      if step % 1024 == 0 {
        sum = zip(signs, clusters.sums).reduce(0) { $0 + $1.0 * $1.1 }
        scores = clusters.scores(of: signs)
      } else {
        let place = step.trailingZeroBitCount
        sum += 2 * signs[place] * clusters.sums[place]
        Self.add(2 * signs[place], times: place, of: clusters, to: &scores)
      }
      let statistic = clusters.statistic(sum: sum, square: Self.square(scores))
      count(statistic)
      count(-statistic)
    }
  }

  /// Counts sampled choices of signs, and the observed one.
  ///
  /// - Throws: `outOfRange` for a plan of no or too many samples.
  mutating func sample(_ clusters: ClusterScores, plan: PermutationPlan) throws(Refusal) {
    guard plan.resamples >= 1, plan.resamples <= 4_000_000_000 / (clusters.count * clusters.count)
    else {
      throw .outOfRange(
        "the number of resamples", allowed: "1 or more, and fewer with many clusters")
    }
    count(lowest)
    var generator = Xoshiro256(seed: plan.seed)
    var signs = [Double](repeating: 1, count: clusters.count)
    for _ in 0..<plan.resamples {
      var bits: UInt64 = 0
      for place in signs.indices {
        if place % 64 == 0 { bits = generator.next() }
        signs[place] = bits & 1 == 0 ? 1 : -1
        bits >>= 1
      }
      let sum = zip(signs, clusters.sums).reduce(0) { $0 + $1.0 * $1.1 }
      count(clusters.statistic(sum: sum, square: Self.square(clusters.scores(of: signs))))
    }
  }

  @inline(__always)
  private static func add(
    _ factor: Double, times source: Int, of clusters: ClusterScores, to scores: inout [Double]
  ) {
    let start = source * clusters.count
    for target in scores.indices { scores[target] += factor * clusters.matrix[start + target] }
  }

  @inline(__always)
  private static func square(_ scores: [Double]) -> Double {
    scores.reduce(0) { $0 + $1 * $1 }
  }
}

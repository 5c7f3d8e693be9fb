import Statistics
import Tallies

/// Areas with levels, sizes and shocks of their own, and families with one to three children.
struct World {
  /// The share that areas have on average.
  static let share = 0.3
  /// The standard deviation of areas' levels.
  static let levels = 0.05
  /// The standard deviation of what moves all areas in a quarter.
  static let season = 0.03
  /// The standard deviation of an area's own shock in a quarter.
  static let shock = 0.06
  /// How much of its shocks an area keeps from one quarter to the next.
  static let memory = 0.6
  /// The families of an area in a quarter: the fewest and the most.
  static let families = 8...24
  /// The share of families all of whose children have the same answer.
  static let alike = 0.6

  private var random: Xoshiro256
  private let effect: Double

  /// A source of studies.
  /// - Parameters:
  ///   - seed: The seed.
  ///   - effect: What rollout adds to the share.
  init(seed: UInt64, effect: Double) {
    random = Xoshiro256(seed: seed)
    self.effect = effect
  }

  private mutating func unit() -> Double { Double(random.next() >> 11) / 9_007_199_254_740_992 }

  /// About a standard normal number, by twelve uniform ones, so that no logarithm is needed.
  private mutating func normal() -> Double {
    (0..<12).reduce(-6) { sum, _ in sum + unit() }
  }

  private mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(unit() * Double(range.count))
  }

  /// Counts by area and quarter.
  mutating func counts(_ rollout: Rollout) -> [[Tally]] {
    let common = (0..<Rollout.quarters).map { _ in Self.season * normal() }
    return (0..<Rollout.areas).map { area in
      let level = Self.share + Self.levels * normal()
      let size = whole(Self.families)
      // The first shock has the spread of the shocks that have long gone on.
      var drift = Self.shock * normal() / (1 - Self.memory * Self.memory).squareRoot()
      return common.enumerated().map { quarter, season in
        if quarter > 0 { drift = Self.memory * drift + Self.shock * normal() }
        let added = rollout.start(area).map { $0 <= quarter ? effect : 0 } ?? 0
        return tally(families: size, share: min(max(level + season + drift + added, 0.02), 0.98))
      }
    }
  }

  /// The children of some families.
  private mutating func tally(families: Int, share: Double) -> Tally {
    var tally = Tally.zero
    for _ in 0..<families {
      let size = whole(1...3)
      let isAlike = unit() < Self.alike
      let first = unit() < share
      let count = (0..<size).count { child in
        child == 0 || isAlike ? first : unit() < share
      }
      tally.numerator += count
      tally.denominator += size
      tally.clusters.add(count: count, total: size)
    }
    return tally
  }
}

import Statistics

/// How often something was found in many studies.
struct Score {
  /// P values, and those of 0.05 or less.
  private(set) var tests = Share()
  /// Intervals, and those that leave out a value.
  private(set) var misses = Share()

  /// How many of how many, and of how many studies.
  struct Share {
    private(set) var count = 0
    private(set) var total = 0

    mutating func add(_ isFound: Bool) {
      count += isFound ? 1 : 0
      total += 1
    }

    /// The per cent, nil of none.
    var percent: Double? { total > 0 ? 100 * Double(count) / Double(total) : nil }
  }

  /// Adds a p value or interval; a study that gives none counts on neither side.
  mutating func add(_ reading: Reading, truth: Double) {
    if let p = reading.p { tests.add(p <= 0.05 + 1e-12) }
    if let interval = reading.interval {
      misses.add(!(interval.lower <= truth && truth <= interval.upper))
    }
  }

  /// The scores of all rows in many studies.
  static func all(
    _ rollout: Rollout, effect: Double, studies: Int, seed: UInt64
  ) -> [Row: Score] {
    var world = World(seed: seed, effect: effect)
    var scores: [Row: Score] = [:]
    for _ in 0..<studies {
      guard let example = Example(world.counts(rollout), rollout) else { continue }
      for reading in Reading.all(example) {
        let isBefore = reading.row == .pointBefore
        scores[reading.row, default: Score()].add(reading, truth: isBefore ? 0 : effect)
      }
    }
    return scores
  }
}

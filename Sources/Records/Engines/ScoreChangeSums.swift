import Tallies

/// Changes of scores by group in flat arrays, made into tallies at the end.
struct ScoreChangeSums {
  private static let reliabilities: [ChangeOutcome.Reliability?] = [
    nil, .improved, .unchanged, .deteriorated,
  ]
  private static let crossings: [ChangeOutcome.Crossing?] = [
    nil, .stayedBelow, .movedBelow, .movedAbove, .stayedAbove,
  ]

  private let bands: [String]
  private var sums: [ScoreChangeTally]
  private var outcomes: [Int]
  private var steps: [Int]

  /// Empty sums.
  init(groups: Int, bands: [String]) {
    self.bands = bands
    sums = [ScoreChangeTally](repeating: .zero, count: groups)
    outcomes = [Int](
      repeating: 0, count: groups * Self.reliabilities.count * Self.crossings.count)
    steps = [Int](repeating: 0, count: groups * bands.count * bands.count)
  }

  /// Adds one pair of scores.
  @inline(__always)
  mutating func add(_ before: Int32, _ after: Int32, _ group: Int) {
    sums[group].count(before: Int(before), after: Int(after))
  }

  /// Adds what became of a pair, by the places of reliability and crossing.
  @inline(__always)
  mutating func addOutcome(_ reliability: Int, _ crossing: Int, _ group: Int) {
    let place = group * Self.reliabilities.count + reliability
    outcomes[place * Self.crossings.count + crossing] += 1
  }

  /// Adds the bands of a pair by their numbers.
  @inline(__always)
  mutating func addStep(_ before: Int, _ after: Int, _ group: Int) {
    steps[(group * bands.count + before) * bands.count + after] += 1
  }

  /// Adds the added value of a pair in tenths of a point.
  @inline(__always)
  mutating func addAdded(_ tenths: Int32, _ group: Int) {
    sums[group].addedValue.pairs += 1
    sums[group].addedValue.tenths += Int(tenths)
  }

  /// The tally of each group, without families' sums.
  func tallies() -> [ScoreChangeTally] {
    sums.indices.map { group in
      var tally = sums[group]
      for (first, reliability) in Self.reliabilities.enumerated() {
        for (second, crossing) in Self.crossings.enumerated() {
          let place = group * Self.reliabilities.count + first
          let count = outcomes[place * Self.crossings.count + second]
          guard count > 0 else { continue }
          tally.outcomes[ChangeOutcome(reliability: reliability, crossing: crossing)] = count
        }
      }
      for (first, before) in bands.enumerated() {
        for (second, after) in bands.enumerated() {
          let count = steps[(group * bands.count + first) * bands.count + second]
          if count > 0 { tally.bands[BandStep(before: before, after: after)] = count }
        }
      }
      return tally
    }
  }
}

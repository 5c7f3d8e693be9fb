/// How many people can have a score of some kind, such as one in a high band, beside the sum of all
/// scores and of their squares.
struct ScoreRoom {
  /// How many have a score.
  let count: Int
  /// The sum of their scores.
  let sum: Int
  /// The sum of the squares, nil where it is not told.
  let squares: Int?

  /// Which numbers around the true one are possible, without a gap.
  ///
  /// At most so many above and below it are tried as make a difference to whether a small number
  /// stays open.
  /// - Parameters:
  ///   - value: The true number of those with a score of the kind.
  ///   - known: Of how many it is known whether they have one; who has a score and is not among
  ///     them may have any.
  ///   - kind: The scores.
  ///   - greatest: The greatest small number.
  func numbers(
    around value: Int, among known: Int, of kind: ScoreKind, greatest: Int
  ) -> ClosedRange<Int> {
    let reach = 2 * (greatest + 1)
    let below = (0...reach).prefix { value - $0 >= 0 && isPossible(value - $0, known, kind) }
    let above = (0...reach).prefix { value + $0 <= known && isPossible(value + $0, known, kind) }
    return (value - max(0, below.count - 1))...(value + max(0, above.count - 1))
  }

  private func isPossible(_ value: Int, _ known: Int, _ kind: ScoreKind) -> Bool {
    let unscored = max(0, known - count)
    return (0...min(unscored, value)).contains {
      isPossible(value - $0, of: known - unscored, kind)
    }
  }

  /// Whether so many of those with a score can have one of the kind.
  func isPossible(_ value: Int, of scored: Int, _ kind: ScoreKind) -> Bool {
    guard value <= scored else { return false }
    let rest = ScoreWitness.People(count: count - scored, values: kind.all)
    return Self.ways(value, kind.inside).contains { inside in
      Self.ways(scored - value, kind.outside).contains { outside in
        ScoreWitness.exists(of: inside + outside + [rest], sum: sum, squares: squares)
      }
    }
  }

  /// Some ways to divide people among ranges of scores: of two ranges, at most 17.
  private static func ways(_ count: Int, _ ranges: [ClosedRange<Int>]) -> [[ScoreWitness.People]] {
    guard let first = ranges.first else { return count == 0 ? [[]] : [] }
    guard let last = ranges.last, ranges.count > 1 else {
      return [[.init(count: count, values: first)]]
    }
    return stride(from: 0, through: count, by: max(1, count / 16)).map {
      [.init(count: $0, values: last), .init(count: count - $0, values: first)]
    }
  }
}

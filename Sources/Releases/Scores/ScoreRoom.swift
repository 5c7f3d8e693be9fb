/// How many people can have a score of some kind, such as one in a high band, beside the sum of all
/// scores and of their squares.
struct ScoreRoom {
  /// How many have a score.
  let count: Int
  /// The sum of their scores.
  let sum: Int
  /// The sum of the squares, nil where it is not told.
  let squares: Int?

  /// Some scores.
  init(count: Int, sum: Int, squares: Int?) {
    (self.count, self.sum, self.squares) = (count, sum, squares)
  }

  /// The scores in a cell.
  init(_ cell: CellNumbers) {
    self.init(count: cell.known, sum: cell.numerator, squares: cell.squares)
  }

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
    let below = steps(min(reach, value)) { isPossible(value - $0, known, kind) }
    let above = steps(min(reach, known - value)) { isPossible(value + $0, known, kind) }
    return (value - below)...(value + above)
  }

  /// How many steps are possible one after another, of at most so many.
  private func steps(_ most: Int, _ isPossible: (Int) -> Bool) -> Int {
    guard most > 0 else { return 0 }
    return max(0, (0...most).prefix(while: isPossible).count - 1)
  }

  private func isPossible(_ value: Int, _ known: Int, _ kind: ScoreKind) -> Bool {
    let unscored = max(0, known - count)
    return (0...min(unscored, value)).contains {
      isPossible(value - $0, of: known - unscored, kind)
    }
  }

  /// Whether so many of those with a score can have one of the kind.
  func isPossible(_ value: Int, of scored: Int, _ kind: ScoreKind) -> Bool {
    let told = [true, false].map { isInside in
      kind.told.reduce(0) { $1.isInside == isInside ? $0 + $1.people.count : $0 }
    }
    let numbers = [value - told[0], scored - value - told[1]]
    guard numbers.allSatisfy({ $0 >= 0 }), scored <= count else { return false }
    let rest = [ScoreWitness.People(count: count - scored, values: kind.all)]
    let others = rest + kind.told.map(\.people)
    return Self.ways(numbers[0], kind.inside).contains { inside in
      Self.ways(numbers[1], kind.outside).contains { outside in
        ScoreWitness.exists(of: inside + outside + others, sum: sum, squares: squares)
      }
    }
  }

  /// Some ways to divide people among scores: where these have a gap, at most 32.
  private static func ways(_ count: Int, _ scores: Set<Int>) -> [[ScoreWitness.People]] {
    let ranges = scores.ranges
    guard let first = ranges.first, let last = ranges.last else { return count == 0 ? [[]] : [] }
    guard ranges.count > 1 else { return [[.init(count: count, values: first)]] }
    return stride(from: 0, through: count, by: max(1, count / 16)).map {
      [.init(count: $0, values: last), .init(count: count - $0, values: first)]
    }
  }
}

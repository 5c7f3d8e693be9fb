/// Whether people can have whole scores with a known sum and a known sum of squares.
///
/// What is found is a witness: scores that one could have. Scores start as alike as they can be,
/// where their squares add up to least, and are then spread two at a time, as far as is asked.
/// Where none is found there may still be one, so that an answer no is cautious.
struct ScoreWitness {
  /// People whose scores lie between two values.
  struct People {
    /// How many they are.
    let count: Int
    /// Between what their scores lie.
    let values: ClosedRange<Int>
  }

  /// People of one kind with one score.
  private struct Place: Hashable, Comparable {
    let value: Int
    let kind: Int

    static func < (first: Place, second: Place) -> Bool {
      (first.value, first.kind) < (second.value, second.kind)
    }
  }

  private let people: [People]
  private var numbers: [Place: Int] = [:]
  private var squares = 0

  /// Whether there are such scores.
  /// - Parameters:
  ///   - people: The people.
  ///   - sum: The sum of their scores.
  ///   - squares: The sum of the squares, nil where it is not known.
  static func exists(of people: [People], sum: Int, squares: Int?) -> Bool {
    let people = people.filter { $0.count > 0 }
    let least = people.reduce(0) { $0 + $1.count * $1.values.lowerBound }
    let most = people.reduce(0) { $0 + $1.count * $1.values.upperBound }
    guard least <= sum, sum <= most else { return false }
    guard let squares else { return true }
    let alike = ScoreWitness(people, sum: sum)
    return alike.steps(to: squares).contains { step in
      var witness = alike
      return witness.spread(to: squares, byAtMost: step)
    }
  }

  /// How much the squares may grow at a time, in the order in which it is tried: as for scores
  /// around one mean, then as much as can be, then little.
  private func steps(to squares: Int) -> [Int] {
    let count = people.reduce(0) { $0 + $1.count }
    let variance = Double(max(0, squares - self.squares)) / Double(max(1, count))
    return [4 + 4 * Int(variance.squareRoot()), .max, 16, 8, 4]
  }

  /// Scores that are as alike as they can be.
  private init(_ people: [People], sum: Int) {
    self.people = people
    var level = people.map(\.values.lowerBound).min() ?? 0
    while total(at: level + 1) <= sum, total(at: level) < total(at: Int.max) { level += 1 }
    var rest = sum - total(at: level)
    for (kind, group) in people.enumerated() {
      let value = group.values.clamp(level)
      let raised = group.values.contains(value + 1) && value == level ? min(rest, group.count) : 0
      rest -= raised
      put(raised, Place(value: value + 1, kind: kind))
      put(group.count - raised, Place(value: value, kind: kind))
    }
  }

  /// The sum of scores that are as near to a level as they can be.
  private func total(at level: Int) -> Int {
    people.reduce(0) { $0 + $1.count * $1.values.clamp(level) }
  }

  private mutating func put(_ count: Int, _ place: Place) {
    guard count != 0 else { return }
    squares += count * place.value * place.value
    let number = numbers[place, default: 0] + count
    numbers[place] = number == 0 ? nil : number
  }

  /// Spreads scores until their squares add up to a sum; says whether they came to.
  private mutating func spread(to squares: Int, byAtMost step: Int) -> Bool {
    while self.squares < squares {
      let missing = squares - self.squares
      guard let (low, high) = widest(of: min(missing, step)) else { return false }
      let gain = Self.gain(low, high)
      let pairs =
        low == high ? (numbers[low] ?? 0) / 2 : min(numbers[low] ?? 0, numbers[high] ?? 0)
      let times = max(1, min(pairs, missing / gain))
      put(-times, low)
      put(-times, high)
      put(times, Place(value: low.value - 1, kind: low.kind))
      put(times, Place(value: high.value + 1, kind: high.kind))
    }
    return self.squares == squares
  }

  /// The two scores that can move apart and add most to the squares, of what may be added.
  private func widest(of most: Int) -> (low: Place, high: Place)? {
    let places = numbers.keys.sorted()
    let lows = places.filter { people[$0.kind].values.lowerBound < $0.value }
    let highs = places.filter { $0.value < people[$0.kind].values.upperBound }
    var best: (low: Place, high: Place)?
    var gain = 0
    for low in lows {
      for high in highs.reversed() where Self.gain(low, high) > gain {
        guard Self.gain(low, high) <= most, low != high || numbers[low, default: 0] > 1 else {
          continue
        }
        (best, gain) = ((low, high), Self.gain(low, high))
        break
      }
      if gain == most { break }
    }
    return best
  }

  /// By how much the squares grow where one score goes down by a point and another up.
  private static func gain(_ low: Place, _ high: Place) -> Int { 2 * (high.value - low.value + 1) }
}

extension ClosedRange<Int> {
  /// The nearest value in it.
  fileprivate func clamp(_ value: Int) -> Int {
    Swift.min(upperBound, Swift.max(lowerBound, value))
  }
}

/// Gives facts all values that fit with one another, one fact after another.
struct AnswerSearch {
  private let facts: [Fact]
  private let formulas: [Formula]
  private let events: [[Int]]
  /// For each fact those before it that are within it, and those it is within.
  private let narrower: [[Int]]
  private let wider: [[Int]]
  private var left = 0
  /// The answers that came out, each with the least sums of events.
  private(set) var answers: [[Bool]: [Int]] = [:]

  /// A search.
  /// - Parameters:
  ///   - facts: The facts.
  ///   - formulas: What is asked of them.
  ///   - events: Facts that are added, by what is counted.
  init(_ facts: [Fact], _ formulas: [Formula], _ events: [[Int]]) {
    self.facts = facts
    self.formulas = formulas
    self.events = events
    narrower = facts.indices.map { place in
      (0..<place).filter { facts[$0].isWithin(facts[place]) }
    }
    wider = facts.indices.map { place in
      (0..<place).filter { facts[place].isWithin(facts[$0]) }
    }
  }

  /// Whether every way was tried, of at most so many.
  mutating func run(left: Int) -> Bool {
    self.left = left
    return give([])
  }

  private mutating func give(_ values: [Int]) -> Bool {
    let place = values.count
    guard place < facts.count else {
      left -= 1
      note(values)
      return left > 0
    }
    let least = narrower[place].map { values[$0] }.max() ?? 0
    let most = wider[place].map { values[$0] }.min() ?? facts[place].most
    guard least <= most else { return true }
    for value in least...most where !give(values + [value]) { return false }
    return true
  }

  private mutating func note(_ values: [Int]) {
    let answer = formulas.map { $0.holds(values) }
    let sums = events.map { $0.reduce(0) { $0 + values[$1] } }
    answers[answer] = answers[answer].map { zip($0, sums).map(min) } ?? sums
  }
}

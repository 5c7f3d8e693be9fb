/// Which answers to several questions one person can have together, by what the questions mean.
///
/// Whoever is looked after is a Child in Need or above, nobody has early help who is, whoever was
/// suspended twice was suspended: all of it follows from the conditions, so that an indicator of a
/// study's own is known for what it is. What only the records could show is not assumed: a child
/// may have two spells of different statuses on one day.
///
/// Every fact that the conditions ask for, such as how many rows of a kind lie in a span, is given
/// every value, and the conditions are read. Rows in a span lie in a wider one too. That two spans
/// together cover a third is not made use of.
package struct PossibleAnswers: Sendable {
  /// The answers that are possible, yes or no by question, in order.
  package let all: [[Bool]]

  /// How many ways to give facts values are tried at most.
  private static let most = 50_000

  /// The possible answers; nil where there are too many facts to try.
  /// - Parameters:
  ///   - asked: The questions.
  ///   - values: All values that a column of a table may have, nil where it may have any.
  package init?(
    _ asked: [AskedCondition], values: (_ table: String, _ column: String) -> [String]?
  ) {
    var list = FactList(asked, values: values)
    let formulas = asked.map { list.formula(of: $0.condition, $0.moment) }
    var search = Search(list.facts, formulas)
    guard search.run(left: Self.most) else { return nil }
    all = search.answers.sorted { first, second in
      first.lexicographicallyPrecedes(second) { $0 && !$1 }
    }
  }

  /// Gives facts values, one after another.
  private struct Search {
    private let facts: [Fact]
    private let formulas: [Formula]
    /// For each fact those before it that are within it, and those it is within.
    private let narrower: [[Int]]
    private let wider: [[Int]]
    private var left = 0
    private(set) var answers: Set<[Bool]> = []

    init(_ facts: [Fact], _ formulas: [Formula]) {
      self.facts = facts
      self.formulas = formulas
      narrower = facts.indices.map { place in
        (0..<place).filter { facts[$0].isWithin(facts[place]) }
      }
      wider = facts.indices.map { place in
        (0..<place).filter { facts[place].isWithin(facts[$0]) }
      }
    }

    /// Whether every way was tried.
    mutating func run(left: Int) -> Bool {
      self.left = left
      return give([])
    }

    private mutating func give(_ values: [Int]) -> Bool {
      let place = values.count
      guard place < facts.count else {
        left -= 1
        answers.insert(formulas.map { $0.holds(values) })
        return left > 0
      }
      let least = narrower[place].map { values[$0] }.max() ?? 0
      let most = wider[place].map { values[$0] }.min() ?? facts[place].most
      guard least <= most else { return true }
      for value in least...most where !give(values + [value]) { return false }
      return true
    }
  }
}

/// How many people may be in each state, in every smallest row: one way to fill the states that
/// agrees with the numbers of linked questions.
///
/// The records would tell which way is true, the numbers do not, and so nobody who reads them can
/// tell either. The states are what is tried when it is worked out what a reader can tell; none of
/// them is guarded by itself, but only what sums of the numbers tell.
struct AnswerCells: Sendable {
  /// The numbers by state.
  let counts: [LeafCounts]
  /// Of each rate the events that the states do not tell of.
  let beyond: [LeafCounts]

  /// A way to fill the states; nil where none agrees with the numbers.
  /// - Parameters:
  ///   - tables: The questions, of shares, at least one.
  ///   - rates: Rates beside them.
  ///   - states: What a person can be to them.
  init?(_ tables: [QuestionTable], beside rates: [QuestionTable], _ states: AnswerStates) {
    guard let leaves = tables.first?.numerator.values.indices else { return nil }
    var values: [[Int]] = states.all.map { _ in [] } + rates.map { _ in [] }
    for leaf in leaves {
      guard let filling = Self.filling(leaf, tables, rates, states) else { return nil }
      for (place, number) in filling.enumerated() { values[place].append(number) }
    }
    let name = tables.map(\.numerator.name).joined(separator: ", ")
    counts = states.all.indices.map { place in
      LeafCounts(values: values[place], name: "state \(place) of \(name)")
    }
    beyond = rates.enumerated().map { place, rate in
      LeafCounts(
        values: values[states.all.count + place],
        name: "\(rate.numerator.name) beyond states of \(name)")
    }
  }

  /// A way to fill the states of one row: first nobody is in any, and whom each sum lacks is a part
  /// of its own; then as few are lacking as can be.
  private static func filling(
    _ leaf: Int, _ tables: [QuestionTable], _ rates: [QuestionTable], _ states: AnswerStates
  ) -> [Int]? {
    let width = states.all.count + rates.count
    var numbers = LinkedNumbers(parts: Array(repeating: 0, count: width))
    func lack(_ terms: [LinkedFigure.Term], _ total: Int) {
      let lacking = LinkedFigure.Term(numbers.parts.count)
      numbers.parts.append(total)
      numbers.figures.append(LinkedFigure(terms + [lacking], .everybody, isGuarded: false))
    }
    func add(_ total: LeafCounts, where isCounted: (AnswerStates.Answer) -> Bool, of column: Int) {
      let cells = states.all.indices.filter { isCounted(states.all[$0][column]) }
      lack(cells.map { LinkedFigure.Term($0) }, total.values[leaf])
    }
    for (column, table) in tables.enumerated() {
      add(table.numerator, where: { $0 == .yes }, of: column)
      add(table.others, where: { $0 == .no }, of: column)
    }
    for (column, rate) in rates.enumerated() {
      let events = states.all.indices.map {
        LinkedFigure.Term($0, states.leastEvents[$0][column])
      }
      let beyond = LinkedFigure.Term(states.all.count + column)
      lack(events.filter { $0.coefficient != 0 } + [beyond], rate.numerator.values[leaf])
    }
    let lacking = (width..<numbers.parts.count).map { LinkedFigure.Term($0, -1) }
    var deduction = Deduction(numbers, withheld: [])
    return deduction.world(with: lacking, atLeast: 0).map { Array($0.prefix(width)) }
  }
}

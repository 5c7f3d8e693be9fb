/// Tables by area and arm, laid out as numbers that are linked by sums.
struct LinkedTables: Sendable {
  /// The rows of every table.
  let rows: ReleaseRows
  /// The numbers so far.
  private(set) var numbers = LinkedNumbers()
  private var places: [LeafCounts: Int] = [:]

  private let keepsZeros: Bool

  /// No tables with some rows.
  /// - Parameters:
  ///   - rows: The rows.
  ///   - keepsZeros: Whether tables of nobody have parts too, so that it can be hidden that they
  ///     are.
  init(_ rows: ReleaseRows, keepsZeros: Bool = false) {
    self.rows = rows
    self.keepsZeros = keepsZeros
  }

  /// The terms of a table's number in a published row; its parts are added where they are new.
  mutating func terms(_ counts: LeafCounts, row: Int, by weight: Int = 1) -> [LinkedFigure.Term] {
    terms(counts, leaves: rows.rows[row].leaves, by: weight)
  }

  /// The terms of a table's number in some of the smallest rows together.
  mutating func terms(
    _ counts: LeafCounts, leaves: [Int], by weight: Int = 1
  ) -> [LinkedFigure.Term] {
    guard keepsZeros || !counts.isZero else { return [] }
    let first = places[counts] ?? numbers.parts.count
    if places[counts] == nil {
      places[counts] = first
      numbers.parts += counts.values
    }
    return leaves.map { LinkedFigure.Term(first + $0, weight) }
  }

  /// The terms of several tables' numbers together in a published row.
  mutating func terms(_ tables: [LeafCounts], row: Int, by weight: Int = 1) -> [LinkedFigure.Term] {
    tables.flatMap { terms($0, row: row, by: weight) }
  }

  /// Adds what is published or withheld together.
  /// - Returns: Its place.
  mutating func unit(cost: Int, isWithheld: Bool, mayBeWithheld: Bool = true) -> Int {
    numbers.units.append(
      LinkedUnit(cost: max(cost, 1), isWithheld: isWithheld, mayBeWithheld: mayBeWithheld))
    return numbers.units.count - 1
  }

  /// Adds a figure, with the weights of repeated parts added.
  mutating func figure(
    _ terms: [LinkedFigure.Term], _ audience: LinkedFigure.Audience, isGuarded: Bool = true,
    guardsZero: Bool = false
  ) {
    var weights: [Int: Int] = [:]
    for term in terms { weights[term.part, default: 0] += term.coefficient }
    let sum = weights.filter { $0.value != 0 }.sorted { $0.key < $1.key }
    guard !sum.isEmpty else { return }
    numbers.figures.append(
      LinkedFigure(
        sum.map { LinkedFigure.Term($0.key, $0.value) }, audience, isGuarded: isGuarded,
        guardsZero: guardsZero))
  }

  /// Guards some figures no longer.
  mutating func unguard(_ places: [Int]) {
    for place in places {
      let figure = numbers.figures[place]
      numbers.figures[place] = LinkedFigure(figure.terms, figure.audience, isGuarded: false)
    }
  }

  /// Adds a number of its own.
  mutating func term(_ number: Int) -> LinkedFigure.Term {
    numbers.parts.append(number)
    return LinkedFigure.Term(numbers.parts.count - 1)
  }

  /// Says that a sum lies between two numbers, as everybody knows.
  mutating func bound(_ terms: [LinkedFigure.Term], to range: ClosedRange<Int>) {
    numbers.bound(terms, to: range)
  }

  /// Adds other linked numbers, without units.
  /// - Returns: The place of their first part.
  mutating func add(_ others: LinkedNumbers) -> Int {
    let first = numbers.parts.count
    numbers.parts += others.parts
    numbers.figures += others.figures.map { figure in
      LinkedFigure(
        figure.terms.map { .init(first + $0.part, $0.coefficient) }, figure.audience,
        isGuarded: figure.isGuarded, guardsZero: figure.guardsZero)
    }
    return first
  }

  /// Says that a sum of tables is another table in every smallest row, as everybody knows.
  mutating func equate(_ tables: [LeafCounts], with sum: LeafCounts) {
    equate(tables.map { ($0, 1) } + [(sum, -1)])
  }

  /// Says that tables with weights add up to nothing in every smallest row, as everybody knows.
  mutating func equate(_ sum: [(counts: LeafCounts, weight: Int)]) {
    for row in rows.rows.indices where rows.rows[row].leaves.count == 1 {
      let terms = sum.flatMap { self.terms($0.counts, row: row, by: $0.weight) }
      figure(terms, .everybody, isGuarded: false)
    }
  }
}

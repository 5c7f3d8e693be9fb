/// The linear programme of the cheapest way to change published figures so that a demand is met.
///
/// The variables are the parts, none below zero, and of each figure by how much it differs from the
/// truth, at a price for each person, up or down. What nobody may change has an endless price. The
/// truth, in which nothing is changed and nothing paid, is as cheap as can be and only the demand
/// is not met, so that the dual simplex method leads from there to the cheapest world by a few
/// exchanges next to the demand, see Koberstein, The dual simplex method, techniques for a fast and
/// stable implementation, 2005. After each demand all is taken back to the truth.
struct DisturbanceProgramme {
  /// How a search ended.
  enum Ending: Equatable {
    /// The values meet the demand at the least price.
    case met
    /// No values meet it as long as these units are published.
    case impossible
    /// The search gave up.
    case abandoned
  }

  /// The equations.
  var tableau: SparseTableau
  /// How many parts there are; the figures' variables follow them, then that of the demand.
  let parts: Int
  /// The unit of each figure's variable, -1 where everybody knows it.
  let units: [Int]
  /// The price of each unit for each person.
  var prices: [Double]
  /// The number of variables.
  let count: Int
  /// Values, slopes of the price, lower and upper bounds of the variables, one after the other.
  private(set) var state: [Double]
  /// The variables that may not be where they should.
  var suspects: [Int] = []
  /// The published units on which it rests that a demand is impossible.
  var grounds: Set<Int> = []
  /// The variables that were moved.
  private(set) var moved: [Int] = []
  private var isMoved: [Bool]
  private var log: [(slot: Int, old: Double)] = []

  /// What differs by less is the same.
  static let tolerance = 1e-7

  /// The programme of linked numbers, at the truth.
  init(_ numbers: LinkedNumbers) {
    let figures = numbers.figures.filter { $0.audience != .nobody }
    parts = numbers.parts.count
    units = figures.map { figure in
      if case .readers(let unit) = figure.audience { unit } else { -1 }
    }
    prices = Array(repeating: .infinity, count: numbers.units.count)
    count = parts + figures.count + 1
    tableau = SparseTableau(variables: count)
    state =
      numbers.parts.map(Double.init) + Array(repeating: 0, count: count - parts)
      + Array(repeating: 0, count: 2 * count) + Array(repeating: .infinity, count: count)
    isMoved = Array(repeating: false, count: count)
    tableau.solve(figures.map { KnownSums.canonical($0.terms) }, after: parts)
  }

  /// The variable of the demand: by how much it is more than met.
  var demand: Int { count - 1 }

  /// The value of a variable.
  func value(_ variable: Int) -> Double { state[variable] }
  /// What another person more would cost at the present prices; of a variable that no row is solved
  /// for, what would be saved elsewhere.
  func slope(_ variable: Int) -> Double { state[count + variable] }
  /// The least that a part may be.
  func lower(_ variable: Int) -> Double { state[2 * count + variable] }
  /// The most that a part may be.
  func upper(_ variable: Int) -> Double { state[3 * count + variable] }
  /// Whether a variable is the change of a figure.
  func isFigure(_ variable: Int) -> Bool { variable >= parts && variable < count - 1 }

  /// The price of changing a figure.
  func price(_ variable: Int) -> Double {
    let unit = units[variable - parts]
    return unit < 0 ? .infinity : prices[unit]
  }

  /// Gives a variable another value.
  mutating func set(_ variable: Int, to value: Double) {
    write(variable, Tableau.settled(value))
    suspects.append(variable)
    if !isMoved[variable] {
      isMoved[variable] = true
      moved.append(variable)
    }
  }

  /// Gives a variable another slope.
  mutating func setSlope(_ variable: Int, to slope: Double) {
    write(count + variable, slope)
  }

  /// Narrows the bounds of a part.
  mutating func bound(_ variable: Int, from lower: Double? = nil, to upper: Double? = nil) {
    if let lower { write(2 * count + variable, lower) }
    if let upper { write(3 * count + variable, upper) }
    suspects.append(variable)
  }

  private mutating func write(_ slot: Int, _ number: Double) {
    log.append((slot, state[slot]))
    state[slot] = number
  }
}

extension DisturbanceProgramme {
  /// A point to which all can be taken back.
  struct Mark {
    fileprivate let tableau: SparseTableau.Mark
    fileprivate let log: Int
    fileprivate let moved: Int
  }

  /// The present point.
  var mark: Mark { Mark(tableau: tableau.mark, log: log.count, moved: moved.count) }

  /// Takes all back to a point.
  mutating func takeBack(to mark: Mark) {
    tableau.takeBack(to: mark.tableau)
    while log.count > mark.log, let last = log.popLast() { state[last.slot] = last.old }
    while moved.count > mark.moved, let last = moved.popLast() { isMoved[last] = false }
    suspects.removeAll(keepingCapacity: true)
  }

  /// Asks for a demand.
  mutating func ask(_ demand: ProtectionDemand) {
    tableau.add(self.demand, demand.terms.map { ($0.part, Double($0.coefficient)) })
    let value = demand.terms.reduce(0.0) { $0 + Double($1.coefficient) * self.value($1.part) }
    set(self.demand, to: value - Double(demand.bound))
  }
}

extension SparseTableau {
  /// Adds the sums as variables after those of the parts, and solves as many rows as there can be
  /// for parts, short sums first.
  fileprivate mutating func solve(_ sums: [[LinkedFigure.Term]], after parts: Int) {
    for (place, sum) in sums.enumerated() {
      add(parts + place, sum.map { ($0.part, Double($0.coefficient)) })
    }
    let order = sums.indices.sorted { (sums[$0].count, $0) < (sums[$1].count, $1) }
    for row in order {
      let open = rows[row].filter {
        $0.variable < parts && ($0.weight.magnitude - 1).magnitude < 1e-6
      }
      let narrowest = open.min {
        (reach(of: Int($0.variable)).count, $0.variable) < (
          reach(of: Int($1.variable)).count, $1.variable
        )
      }
      guard let entry = narrowest else { continue }
      let variable = Int(entry.variable)
      exchange(row, variable, column: column(of: variable))
    }
    settle()
  }
}

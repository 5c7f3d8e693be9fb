/// The cheapest way to change published units that lets a sum be what it has to be able to be.
///
/// A linear programme: the parts may be anything from 0 that agrees with what everybody knows and
/// with the units that must be published; each other published figure may be changed at a price
/// for each person by which it is. It starts from a world that meets the demand.
struct CheapestDisturbance {
  /// How often the programme is solved, the prices being adapted to the distances moved.
  static let rounds = 2

  /// A published figure that may be changed.
  private struct Payable {
    /// The place of its unit.
    let unit: Int
    /// Its parts that nobody can know for certain.
    let terms: [LinkedFigure.Term]
    /// By how much the start changes it.
    let change: Int
  }

  private let units: [LinkedUnit]
  private let payable: [Payable]
  private let firstPayable: Int
  private var tableau: Tableau

  /// Sets the programme up.
  /// - Parameters:
  ///   - demand: What has to be possible.
  ///   - withheld: Whether each unit is withheld already, so that changing it is free.
  ///   - mayChange: Whether each unit may be changed, free or at a price.
  ///   - start: A world that meets the demand and changes only what may change.
  init(
    _ numbers: LinkedNumbers, demand: ProtectionDemand, withheld: [Bool], mayChange: [Bool],
    start: [Int]
  ) {
    let fixed = KnownSums(numbers, withheld: mayChange)
    units = numbers.units
    payable = numbers.figures.compactMap { figure in
      guard case .readers(let unit) = figure.audience, !withheld[unit], mayChange[unit]
      else { return nil }
      let terms = KnownSums.canonical(figure.terms).filter { !fixed.isDetermined[$0.part] }
      let change = terms.reduce(0) {
        $0 + $1.coefficient * (start[$1.part] - numbers.parts[$1.part])
      }
      return terms.isEmpty ? nil : Payable(unit: unit, terms: terms, change: change)
    }
    firstPayable = fixed.isDetermined.lazy.filter { !$0 }.count
    tableau = Self.tableau(payable, fixed, demand, start)
  }

  /// The units that the cheapest way found changes, in order.
  mutating func changedUnits() -> [Int] {
    var prices = payable.map { Double(units[$0.unit].cost) }
    var best: [Int] = []
    var bestCost = Int.max
    for _ in 0..<Self.rounds {
      solve(prices)
      let moved = distances()
      let cost = moved.keys.reduce(0) { $0 + units[$1].cost }
      if cost < bestCost {
        best = moved.keys.sorted()
        bestCost = cost
      }
      for (row, figure) in payable.enumerated() {
        guard let distance = moved[figure.unit] else { continue }
        prices[row] = Double(units[figure.unit].cost) / distance
      }
    }
    return best
  }

  /// Moves the tableau to where the changes cost least.
  private mutating func solve(_ prices: [Double]) {
    var weights = Array(repeating: 0.0, count: tableau.values.count)
    for (row, price) in prices.enumerated() {
      weights[firstPayable + 2 * row] = -price
      weights[firstPayable + 2 * row + 1] = -price
    }
    tableau.setAim(weights)
    _ = tableau.maximise()
  }

  /// By how many people the figures of each unit are changed, where they are.
  private func distances() -> [Int: Double] {
    var distances: [Int: Double] = [:]
    for (row, figure) in payable.enumerated() {
      let place = firstPayable + 2 * row
      let distance = tableau.values[place] + tableau.values[place + 1]
      if distance > 1e-6 { distances[figure.unit, default: 0] += distance }
    }
    return distances
  }

  /// The programme: the open parts, two variables for each payable figure (how far it is above and
  /// below its true value), and one for by how much the demand is more than met.
  private static func tableau(
    _ payable: [Payable], _ fixed: KnownSums, _ demand: ProtectionDemand, _ start: [Int]
  ) -> Tableau {
    var place: [Int: Int] = [:]
    var values: [Double] = []
    for part in start.indices where !fixed.isDetermined[part] {
      place[part] = values.count
      values.append(Double(start[part]))
    }
    func entries(_ terms: [LinkedFigure.Term], times factor: Double) -> [Tableau.Entry] {
      terms.compactMap { term in
        place[term.part].map { Tableau.Entry($0, factor * Double(term.coefficient)) }
      }
    }
    var equations = fixed.sums.map { Tableau.Equation(basic: nil, entries: entries($0, times: 1)) }
    for figure in payable {
      let isAbove = figure.change >= 0
      let (basic, other) =
        isAbove ? (values.count, values.count + 1) : (values.count + 1, values.count)
      values += [Double(max(0, figure.change)), Double(max(0, -figure.change))]
      let sum = entries(figure.terms, times: isAbove ? -1 : 1) + [Tableau.Entry(other, -1)]
      equations.append(Tableau.Equation(basic: basic, entries: sum))
    }
    equations.append(
      Tableau.Equation(basic: values.count, entries: entries(demand.terms, times: -1)))
    values.append(Double(Deduction.value(of: demand.terms, in: start) - demand.bound))
    return Tableau(equations, values: values)
  }
}

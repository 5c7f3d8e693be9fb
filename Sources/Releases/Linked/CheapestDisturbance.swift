/// The cheapest way to change published units that lets a sum be what it has to be able to be.
///
/// A linear programme: the parts may be anything from 0 that agrees with what everybody knows and
/// with the units that must be published; each other published figure may be changed at a price
/// for each person by which it is. It starts from a world that meets the demand.
struct CheapestDisturbance {
  /// The units that the cheapest way found changes, in order.
  let changedUnits: [Int]

  /// How often the prices are adapted to the distances moved.
  static let rounds = 3

  /// A published figure that may be changed.
  private struct Payable {
    let unit: Int
    let terms: [LinkedFigure.Term]
    let change: Int
  }

  /// Solves the programme.
  /// - Parameters:
  ///   - demand: What has to be possible.
  ///   - withheld: Whether each unit is withheld already, so that changing it is free.
  ///   - start: A world that meets the demand.
  init(_ numbers: LinkedNumbers, demand: ProtectionDemand, withheld: [Bool], start: [Int]) {
    let fixed = KnownSums(
      numbers, withheld: zip(withheld, numbers.units).map { $0 || $1.mayBeWithheld })
    let open = numbers.parts.indices.filter { !fixed.isDetermined[$0] }
    let payable = Self.payable(numbers, withheld: withheld, start: start, fixed)
    var tableau = Self.tableau(open, payable, fixed, demand, start)
    var prices = payable.map { Double(numbers.units[$0.unit].cost) }
    var best: [Int]?
    var bestCost = Int.max
    for _ in 0..<Self.rounds {
      var weights = Array(repeating: 0.0, count: tableau.values.count)
      for (row, price) in prices.enumerated() {
        weights[open.count + 2 * row] = -price
        weights[open.count + 2 * row + 1] = -price
      }
      tableau.setAim(weights)
      _ = tableau.maximise()
      var distances: [Int: Double] = [:]
      for (row, figure) in payable.enumerated() {
        let distance =
          tableau.values[open.count + 2 * row] + tableau.values[open.count + 2 * row + 1]
        if distance > 1e-6 { distances[figure.unit, default: 0] += distance }
      }
      let cost = distances.keys.reduce(0) { $0 + numbers.units[$1].cost }
      if cost < bestCost {
        best = distances.keys.sorted()
        bestCost = cost
      }
      for (row, figure) in payable.enumerated() {
        if let distance = distances[figure.unit] {
          prices[row] = Double(numbers.units[figure.unit].cost) / distance
        }
      }
    }
    changedUnits = best ?? []
  }

  private static func payable(
    _ numbers: LinkedNumbers, withheld: [Bool], start: [Int], _ fixed: KnownSums
  ) -> [Payable] {
    numbers.figures.compactMap { figure in
      guard case .readers(let unit) = figure.audience, !withheld[unit],
        numbers.units[unit].mayBeWithheld
      else { return nil }
      let terms = KnownSums.canonical(figure.terms).filter { !fixed.isDetermined[$0.part] }
      guard !terms.isEmpty else { return nil }
      let change =
        Deduction.value(of: terms, in: start) - Deduction.value(of: terms, in: numbers.parts)
      return Payable(unit: unit, terms: terms, change: change)
    }
  }

  /// The programme: the parts, two variables for each payable figure (above and below its true
  /// value), and one for by how much the demand is more than met.
  private static func tableau(
    _ open: [Int], _ payable: [Payable], _ fixed: KnownSums, _ demand: ProtectionDemand,
    _ start: [Int]
  ) -> Tableau {
    var place: [Int: Int] = [:]
    for (index, part) in open.enumerated() { place[part] = index }
    func entries(
      _ terms: [LinkedFigure.Term], times factor: Double
    ) -> [(variable: Int, coefficient: Double)] {
      terms.compactMap { term in
        place[term.part].map { ($0, factor * Double(term.coefficient)) }
      }
    }
    var values = open.map { Double(start[$0]) }
    var equations = fixed.sums.map { Tableau.Equation(basic: nil, terms: entries($0, times: 1)) }
    for figure in payable {
      let above = values.count
      let isAbove = figure.change >= 0
      values += [Double(max(0, figure.change)), Double(max(0, -figure.change))]
      equations.append(
        .init(
          basic: isAbove ? above : above + 1,
          terms: entries(figure.terms, times: isAbove ? -1 : 1)
            + [(isAbove ? above + 1 : above, -1)]))
    }
    let excess = Deduction.value(of: demand.terms, in: start) - demand.bound
    equations.append(.init(basic: values.count, terms: entries(demand.terms, times: -1)))
    values.append(Double(excess))
    return Tableau(equations, values: values)
  }
}

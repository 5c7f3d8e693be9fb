/// The cheapest way to change published units that lets a sum be what it has to be able to be.
///
/// The parts may be anything from 0 that agrees with what everybody knows and with the units that
/// must be published; each other published figure may be changed at a price for each person by
/// which it is. The programme is solved twice, the prices being adapted to the distances moved.
struct CheapestDisturbance {
  /// How often the programme is solved.
  static let rounds = 2

  /// The published units that the cheapest way found changes, in order; nil where none was found.
  private(set) var units: [Int]?

  /// Finds the way.
  /// - Parameters:
  ///   - demand: The place of the demand.
  ///   - withheld: Whether each unit is withheld already, so that changing it is free.
  ///   - mayChange: Whether each unit may be changed, free or at a price.
  ///   - test: The test of demands, which keeps what is found.
  init(
    for demand: Int, withheld: [Bool], mayChange: [Bool], by test: inout ProtectionTest
  ) {
    let costs = test.numbers.units.map(\.cost)
    var prices = costs.indices.map { unit in
      withheld[unit] ? 0 : mayChange[unit] ? Double(costs[unit]) : .infinity
    }
    var bestCost = Int.max
    for _ in 0..<Self.rounds {
      guard let moved = Self.solve(demand, prices, &test) else { return }
      let published = moved.filter { !withheld[$0.key] }
      let cost = published.keys.reduce(0) { $0 + costs[$1] }
      if cost < bestCost {
        units = published.keys.sorted()
        bestCost = cost
      }
      for (unit, distance) in published { prices[unit] = Double(costs[unit]) / distance }
    }
  }

  /// By how many people the figures of each unit are changed where changes cost least.
  private static func solve(
    _ demand: Int, _ prices: [Double], _ test: inout ProtectionTest
  ) -> [Int: Double]? {
    let mark = test.programme.mark
    test.programme.prices = prices
    test.programme.ask(test.demands[demand])
    let isMet = test.programme.settle() == .met
    let moved = test.programme.distances()
    let isWhole = test.programme.mostBroken == nil
    let changes = test.programme.changes(of: test.numbers.parts)
    test.programme.takeBack(to: mark)
    guard isMet else { return nil }
    if isWhole { test.keep(changes) }
    return moved
  }
}

extension DisturbanceProgramme {
  /// By how many people the figures of each unit are changed, where they are.
  fileprivate func distances() -> [Int: Double] {
    var distances: [Int: Double] = [:]
    for variable in moved.sorted() where isFigure(variable) {
      let distance = value(variable).magnitude
      if distance > 1e-6 { distances[units[variable - parts], default: 0] += distance }
    }
    return distances
  }
}

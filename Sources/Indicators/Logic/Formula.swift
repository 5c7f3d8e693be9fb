/// A condition as a formula of facts, which are numbered.
indirect enum Formula {
  /// Some facts add up to a number or more.
  case sum(of: [Int], atLeast: Int)
  /// A fact has one of some values.
  case value(of: Int, oneOf: Set<Int>)
  /// Every formula holds.
  case all([Formula])
  /// At least one formula holds.
  case any([Formula])
  /// The formula does not hold.
  case not(Formula)

  /// The facts that it is made of.
  var places: Set<Int> {
    switch self {
    case .sum(let places, _): Set(places)
    case .value(let place, _): [place]
    case .all(let formulas), .any(let formulas):
      formulas.reduce(into: []) { $0.formUnion($1.places) }
    case .not(let formula): formula.places
    }
  }

  /// Whether it holds where the facts have some values.
  func holds(_ facts: [Int]) -> Bool {
    switch self {
    case .sum(let places, let number): places.reduce(0) { $0 + facts[$1] } >= number
    case .value(let place, let values): values.contains(facts[place])
    case .all(let formulas): formulas.allSatisfy { $0.holds(facts) }
    case .any(let formulas): formulas.contains { $0.holds(facts) }
    case .not(let formula): !formula.holds(facts)
    }
  }
}

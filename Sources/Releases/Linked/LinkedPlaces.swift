/// Which figures and demands each part is a term of, so that a small change is followed quickly.
struct LinkedPlaces {
  /// The figures of each part with its weight in them.
  private let figures: [[(place: Int, weight: Int)]]
  private let audiences: [LinkedFigure.Audience]
  private let truth: [Int]

  /// The places of the parts of linked numbers.
  init(_ numbers: LinkedNumbers) {
    var figures: [[(place: Int, weight: Int)]] = Array(repeating: [], count: numbers.parts.count)
    for (place, figure) in numbers.figures.enumerated() where figure.audience != .nobody {
      for term in figure.terms { figures[term.part].append((place, term.coefficient)) }
    }
    self.figures = figures
    audiences = numbers.figures.map(\.audience)
    truth = numbers.parts
  }

  /// The world of some changes, nil where a part would be below zero or a sum that everybody knows
  /// another.
  func world(of changes: [LinkedWorld.Change]) -> LinkedWorld? {
    var moved: [Int: Int] = [:]
    for change in changes {
      guard truth[change.part] + change.people >= 0 else { return nil }
      for figure in figures[change.part] {
        moved[figure.place, default: 0] += figure.weight * change.people
      }
    }
    var units: Set<Int> = []
    for (place, change) in moved where change != 0 {
      switch audiences[place] {
      case .everybody: return nil
      case .readers(let unit): units.insert(unit)
      case .nobody: break
      }
    }
    return LinkedWorld(changes: changes, units: units.sorted())
  }
}

import Indicators
import Releases
import Studies
import Tallies
import _TestSupport

/// What is known of one or several releases, as sums of numbers that are at least zero.
struct AttackModel {
  private struct Name: Hashable {
    let quantity: Quantity
    let place: Place
  }

  var system = LinearSystem()
  private var names: [Name: Int] = [:]

  /// The terms of a number in a cell of a study.
  mutating func terms(
    _ quantity: Quantity, _ cell: Cell, _ study: Study, extract: Int = 0, side: Side? = nil
  ) -> [Int: Int] {
    let quantity = AttackDefinitions.same(quantity)
    guard quantity != .none else { return [:] }
    var terms: [Int: Int] = [:]
    for place in Self.places(cell, study, extract, side) {
      let name = Name(quantity: quantity, place: place)
      let number = names[name] ?? system.variable()
      names[name] = number
      terms[number, default: 0] += 1
    }
    return terms
  }

  /// The terms of a number in a cell of a source, in the slice that is spoken of.
  mutating func terms(_ quantity: Quantity, _ cell: Cell, _ source: AttackSource) -> [Int: Int] {
    terms(quantity, cell, source.study, extract: source.extract, side: source.side)
  }

  /// Says that a sum in a cell lies in a range.
  mutating func publish(
    _ quantity: Quantity, _ cell: Cell, _ range: ClosedRange<Int>, _ source: AttackSource
  ) {
    let terms = terms(quantity, cell, source)
    guard !terms.isEmpty else { return }
    system.add(terms, in: range)
  }

  /// Says that some numbers are others, or at most them, in a cell.
  mutating func relate(
    _ parts: [Quantity], _ relation: Relation, _ whole: [Quantity], in cell: Cell,
    _ source: AttackSource
  ) {
    var sum: [Int: Int] = [:]
    for (quantities, sign) in [(whole, 1), (parts, -1)] {
      for quantity in quantities {
        for (number, weight) in terms(quantity, cell, source) {
          sum[number, default: 0] += sign * weight
        }
      }
    }
    switch relation {
    case .are: system.add(sum, in: 0...0)
    case .areAtMost: system.addAtLeastZero(sum)
    }
  }

  /// Says that a weighted sum of parts of a question is at least zero in a cell.
  mutating func bound(
    _ weights: [(AskedPart, Int)], of asked: Asked, in cell: Cell, _ source: AttackSource
  ) {
    var sum: [Int: Int] = [:]
    for (part, weight) in weights {
      let terms = terms(.answer(asked, part), cell, source)
      for (number, count) in terms { sum[number, default: 0] += weight * count }
    }
    system.addAtLeastZero(sum)
  }

  /// Says that a number of an earlier extract is at most that of a later one.
  mutating func grow(_ quantity: Quantity, _ cell: Cell, _ study: Study) {
    var sum = terms(quantity, cell, study, extract: 1)
    for (number, weight) in terms(quantity, cell, study, extract: 0) {
      sum[number, default: 0] -= weight
    }
    system.addAtLeastZero(sum)
  }

  enum Relation {
    case are, areAtMost
  }

  /// The smallest groups in a cell.
  private static func places(
    _ cell: Cell, _ study: Study, _ extract: Int, _ side: Side?
  ) -> [Place] {
    let arms: [Arm] = [.rollout, .comparison].filter { cell.arm == nil || cell.arm == $0 }
    if let sex = cell.sex {
      let all = study.areas.map(\.code).joined(separator: " ")
      return arms.map { Place(area: all, arm: $0, sex: sex, extract: extract, side: side) }
    }
    let areas = study.areas.map(\.code).filter { cell.area == nil || cell.area == $0 }
    return areas.flatMap { area in
      arms.map { Place(area: area, arm: $0, sex: nil, extract: extract, side: side) }
    }
  }
}

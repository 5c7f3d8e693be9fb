/// Tells whether demands are met where some units are withheld, and keeps every world it finds.
///
/// A world agrees with what is published wherever all units that it would change are withheld, so
/// that one world can answer for many demands and for many choices of units.
struct ProtectionTest {
  /// The numbers.
  let numbers: LinkedNumbers
  /// What has to be possible.
  let demands: [ProtectionDemand]
  private var worlds: [[Int]] = []
  private var changed: [[Int]] = []
  private var witnesses: [[Int]]
  private var latest: (withheld: [Bool], deduction: Deduction)?

  /// A test that knows one world, the truth.
  init(_ numbers: LinkedNumbers, _ demands: [ProtectionDemand]) {
    self.numbers = numbers
    self.demands = demands
    witnesses = demands.map { _ in [] }
    keep(numbers.parts)
  }

  /// A world that shows a demand possible, nil where none was found.
  mutating func world(for demand: Int, withheld: [Bool]) -> [Int]? {
    for witness in witnesses[demand].reversed()
    where changed[witness].allSatisfy({ withheld[$0] }) {
      return worlds[witness]
    }
    if latest?.withheld != withheld {
      latest = (withheld, Deduction(numbers, withheld: withheld))
    }
    let terms = demands[demand].terms
    guard let world = latest?.deduction.world(with: terms, atLeast: demands[demand].bound) else {
      return nil
    }
    keep(world)
    return world
  }

  /// The first of some demands that is not met.
  mutating func firstUnmet(of places: [Int], withheld: [Bool]) -> Int? {
    for place in places where world(for: place, withheld: withheld) == nil { return place }
    return nil
  }

  /// The units that a world would change.
  func units(changedIn world: [Int]) -> [Int] {
    var result: Set<Int> = []
    for figure in numbers.figures {
      guard case .readers(let unit) = figure.audience, !result.contains(unit) else { continue }
      let change = figure.terms.reduce(0) {
        $0 + $1.coefficient * (world[$1.part] - numbers.parts[$1.part])
      }
      if change != 0 { result.insert(unit) }
    }
    return result.sorted()
  }

  private mutating func keep(_ world: [Int]) {
    var isOfUse = false
    for (place, demand) in demands.enumerated() where demand.isMet(by: world) {
      witnesses[place].append(worlds.count)
      isOfUse = true
    }
    guard isOfUse else { return }
    worlds.append(world)
    changed.append(units(changedIn: world))
  }
}

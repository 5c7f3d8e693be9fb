/// Tells whether demands are met where some units are withheld, and keeps every world it finds and
/// every reason why there is none.
///
/// A world agrees with what is published wherever all units that it would change are withheld, so
/// that one world can answer for many demands and for many choices of units. Likewise a demand that
/// cannot be met because of some published units cannot be as long as these are published.
struct ProtectionTest {
  /// The numbers.
  let numbers: LinkedNumbers
  /// What has to be possible.
  let demands: [ProtectionDemand]
  /// The programme that finds worlds.
  var programme: DisturbanceProgramme
  private let places: LinkedPlaces
  private let demandsOfPart: [[Int]]
  private let isMetByTruth: [Bool]
  private var worlds: [LinkedWorld] = []
  private var witnesses: [[Int]]
  private var grounds: [[[Int]]]

  /// A test that knows one world, the truth.
  init(_ numbers: LinkedNumbers, _ demands: [ProtectionDemand]) {
    self.numbers = numbers
    self.demands = demands
    programme = DisturbanceProgramme(numbers)
    places = LinkedPlaces(numbers)
    witnesses = demands.map { _ in [] }
    grounds = demands.map { _ in [] }
    isMetByTruth = demands.map { $0.isMet(by: numbers.parts) }
    var demandsOfPart: [[Int]] = Array(repeating: [], count: numbers.parts.count)
    for (place, demand) in demands.enumerated() where !isMetByTruth[place] {
      for term in demand.terms { demandsOfPart[term.part].append(place) }
    }
    self.demandsOfPart = demandsOfPart
  }

  /// A world that shows a demand possible, nil where none was found.
  mutating func world(for demand: Int, withheld: [Bool]) -> LinkedWorld? {
    if let known = knownWorld(for: demand, withheld: withheld) { return known }
    if isKnownImpossible(demand, withheld: withheld) { return nil }
    programme.prices = withheld.map { $0 ? 0 : .infinity }
    let mark = programme.mark
    programme.ask(demands[demand])
    let ending = programme.wholeNumbers()
    let changes = programme.changes(of: numbers.parts)
    programme.takeBack(to: mark)
    switch ending {
    case .met:
      if let world = keep(changes), world.agrees(withheld: withheld) { return world }
      return searched(demand, withheld: withheld)
    case .impossible:
      grounds[demand].append(programme.grounds.sorted())
      return nil
    case .abandoned: return searched(demand, withheld: withheld)
    }
  }

  /// Whether some demands are all met.
  mutating func areMet(_ places: [Int], withheld: [Bool]) -> Bool {
    var open: [Int] = []
    for place in places where knownWorld(for: place, withheld: withheld) == nil {
      if isKnownImpossible(place, withheld: withheld) { return false }
      open.append(place)
    }
    return open.allSatisfy { world(for: $0, withheld: withheld) != nil }
  }

  /// Keeps a world of some changes, nil where it is not one.
  @discardableResult
  mutating func keep(_ changes: [LinkedWorld.Change]) -> LinkedWorld? {
    guard let world = places.world(of: changes) else { return nil }
    let parts = world.parts(from: numbers.parts)
    for place in Set(changes.flatMap { demandsOfPart[$0.part] }).sorted()
    where demands[place].isMet(by: parts) {
      witnesses[place].append(worlds.count)
    }
    worlds.append(world)
    return world
  }

  /// The latest of the worlds found that shows a demand possible.
  private func knownWorld(for demand: Int, withheld: [Bool]) -> LinkedWorld? {
    if isMetByTruth[demand] { return LinkedWorld(changes: [], units: []) }
    let witness = witnesses[demand].last { worlds[$0].agrees(withheld: withheld) }
    return witness.map { worlds[$0] }
  }

  private func isKnownImpossible(_ demand: Int, withheld: [Bool]) -> Bool {
    grounds[demand].contains { units in units.allSatisfy { !withheld[$0] } }
  }

  /// The slow search, where the quick one gives up.
  private mutating func searched(_ demand: Int, withheld: [Bool]) -> LinkedWorld? {
    var deduction = Deduction(numbers, withheld: withheld)
    let found = deduction.world(with: demands[demand].terms, atLeast: demands[demand].bound)
    return found.flatMap { world in
      keep(
        world.indices.filter { world[$0] != numbers.parts[$0] }
          .map { LinkedWorld.Change(part: $0, people: world[$0] - numbers.parts[$0]) })
    }
  }
}

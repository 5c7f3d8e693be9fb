/// What somebody can work out from all that is published.
///
/// Such a person knows every figure for everybody and every figure of a published unit, and that
/// the parts are whole numbers not below zero. A part that stands alone in a known sum is known,
/// and so are all parts of a sum that is 0. What is left falls into groups without a connection;
/// in each a primal simplex method that starts from the true parts finds how far a number may go,
/// and branch and bound makes whole numbers of it where the end of the way is not whole. Every
/// world is checked in whole numbers against everything known before it counts.
///
/// This is the attacker's problem of statistical disclosure control, see Hundepool and others,
/// Statistical Disclosure Control, 2012, doi:10.1002/9781118348239.
public struct Deduction: Sendable {
  /// What is known.
  let known: KnownSums
  private let components: [LinkedComponent]
  private var tableaux: [Tableau?]

  /// What follows from linked numbers where these units are withheld.
  /// - Parameters:
  ///   - numbers: The numbers; every place that they name has to exist.
  ///   - withheld: Whether each unit is withheld; nil as the units say themselves.
  public init(_ numbers: LinkedNumbers, withheld: [Bool]? = nil) {
    known = KnownSums(numbers, withheld: withheld ?? numbers.units.map(\.isWithheld))
    components = known.components()
    tableaux = components.map { _ in nil }
  }

  /// From where to where a sum of parts may lie.
  /// - Parameter terms: The parts with their weights, of a figure or any other.
  public func range(of terms: [LinkedFigure.Term]) -> FeasibleRange {
    var copy = self
    let form = KnownSums.canonical(terms)
    let most = copy.extreme(of: form, goal: nil)
    let least = copy.extreme(of: form.map { .init($0.part, -$0.coefficient) }, goal: nil)
    return FeasibleRange(
      least: least.isEndless ? nil : Self.value(of: form, in: least.world),
      greatest: most.isEndless ? nil : Self.value(of: form, in: most.world),
      leastWorld: least.world, greatestWorld: most.world,
      isProven: least.isProven && most.isProven)
  }

  /// A sum of parts in a world.
  static func value(of terms: [LinkedFigure.Term], in world: [Int]) -> Int {
    terms.reduce(0) { $0 + $1.coefficient * world[$1.part] }
  }

  /// A world in which a sum of parts is at least as great as a goal; nil where none was found.
  mutating func world(with terms: [LinkedFigure.Term], atLeast goal: Int) -> [Int]? {
    let form = KnownSums.canonical(terms)
    let found = extreme(of: form, goal: goal)
    return Self.value(of: form, in: found.world) >= goal ? found.world : nil
  }

  /// A world that goes far.
  private struct Extreme {
    var world: [Int]
    var isEndless = false
    var isProven = true
  }

  /// The world with the greatest value of a sum, or with one that is at least the goal.
  private mutating func extreme(of form: [LinkedFigure.Term], goal: Int?) -> Extreme {
    var extreme = Extreme(world: known.parts)
    let open = Set(form.map(\.part)).filter { !known.isDetermined[$0] }
    for (place, component) in components.enumerated()
    where component.parts.contains(where: open.contains) {
      let value = Self.value(of: form, in: extreme.world)
      if let goal, value >= goal { break }
      extend(&extreme, place, form, lacking: goal.map { $0 - value })
    }
    return extreme
  }

  private mutating func extend(
    _ extreme: inout Extreme, _ place: Int, _ form: [LinkedFigure.Term], lacking: Int?
  ) {
    let parts = components[place].parts
    var tableau = tableaux[place] ?? components[place].tableau(from: known.parts)
    var weights: [Int: Int] = [:]
    for term in form { weights[term.part] = term.coefficient }
    let aim = parts.map { Double(weights[$0, default: 0]) }
    let start = parts.map { Double(known.parts[$0]) }
    let present = zip(aim, start).reduce(0) { $0 + $1.0 * $1.1 }
    let goal = lacking.map { present + Double($0) }
    var search = WholeNumberSearch(aim, goal: goal, start: start)
    let found = search.run(from: &tableau)
    if tableau.mostBroken == nil { tableaux[place] = tableau }
    var world = extreme.world
    for (index, part) in parts.enumerated() { world[part] = Int(found.values[index].rounded()) }
    guard known.agree(with: world) else {
      extreme.isProven = false
      return
    }
    extreme.world = world
    extreme.isEndless = extreme.isEndless || found.isEndless
    extreme.isProven = extreme.isProven && found.isProven
  }
}

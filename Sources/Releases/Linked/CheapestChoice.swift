/// The cheapest choice of up to 63 things that has one of each of some sets, found by branch and
/// bound.
struct CheapestChoice {
  private let costs: [Int]
  private var sets: [UInt64] = []
  private var best: (choice: UInt64, cost: Int) = (0, .max)
  private var steps = 0

  /// After how many steps a search is given up.
  static let mostSteps = 200_000

  /// Choices of things with these costs, cheapest first.
  init(costs: [Int]) {
    self.costs = costs
  }

  /// Asks for one of a set; its things are the bits that are 1.
  mutating func require(_ set: UInt64) {
    sets.removeAll { set & $0 == set }
    sets.append(set)
  }

  /// The cheapest choice, nil where there is none or the search takes too long.
  mutating func cheapest() -> UInt64? {
    best = (0, .max)
    steps = 0
    branch(0, cost: 0, without: 0, open: sets)
    return steps > Self.mostSteps || best.cost == .max ? nil : best.choice
  }

  /// Tries what has some things and not others: of the open set with the fewest things left, first
  /// each thing with those before it left out.
  private mutating func branch(_ choice: UInt64, cost: Int, without: UInt64, open: [UInt64]) {
    steps += 1
    guard steps <= Self.mostSteps else { return }
    let left = open.map { $0 & ~without }
    guard let narrowest = left.min(by: { $0.nonzeroBitCount < $1.nonzeroBitCount }) else {
      if cost < best.cost { best = (choice, cost) }
      return
    }
    guard narrowest != 0, cost + least(left) < best.cost else { return }
    var without = without
    for thing in costs.indices where narrowest & (1 << thing) != 0 {
      let bit: UInt64 = 1 << thing
      branch(
        choice | bit, cost: cost + costs[thing], without: without,
        open: open.filter { $0 & bit == 0 })
      without |= bit
    }
  }

  /// What open sets cost at least: the cheapest thing of each of some sets that share none.
  private func least(_ open: [UInt64]) -> Int {
    var taken: UInt64 = 0
    var cost = 0
    let dear = open.sorted { $0.trailingZeroBitCount > $1.trailingZeroBitCount }
    for set in dear where set & taken == 0 {
      taken |= set
      cost += costs[set.trailingZeroBitCount]
    }
    return cost
  }
}

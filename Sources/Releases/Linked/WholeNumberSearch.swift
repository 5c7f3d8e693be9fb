/// The search for whole numbers that make an aim great: branch and bound over a tableau.
struct WholeNumberSearch {
  /// What was found.
  struct Finding {
    /// The whole numbers, one for each variable.
    var values: [Double]
    /// The aim in them.
    var aim: Double
    /// Whether the aim may grow without end.
    var isEndless = false
    /// Whether it is proven that no whole numbers do better (or as well as was asked for).
    var isProven = true
  }

  private let weights: [Double]
  private let goal: Double?
  private var finding: Finding
  private var open: [Tableau] = []

  /// How many tableaux a search may solve before it is broken off.
  static let mostSteps = 600

  /// A search for a great weighted sum, enough where it is at least the goal.
  init(_ weights: [Double], goal: Double?, start: [Double]) {
    self.weights = weights
    self.goal = goal
    let aim = zip(weights, start).reduce(0) { $0 + $1.0 * $1.1 }
    finding = Finding(values: start, aim: aim)
  }

  /// Searches from a tableau, which it leaves at the last point reached without branching.
  mutating func run(from tableau: inout Tableau) -> Finding {
    if let goal, finding.aim >= goal { return finding }
    tableau.setAim(weights)
    switch tableau.maximise(to: goal.map { .whole(atLeast: $0) } ?? .greatest) {
    case .endless(let column, let direction):
      followRay(of: tableau, column, direction)
      return finding
    case .abandoned: finding.isProven = false
    case .greatest, .reached: break
    }
    keepIfWhole(tableau)
    open = [tableau]
    branch()
    return finding
  }

  private mutating func keepIfWhole(_ tableau: Tableau) {
    guard tableau.aim > finding.aim + 1e-6, tableau.mostBroken == nil else { return }
    finding.values = tableau.values
    finding.aim = tableau.aim
  }

  private var isEnough: Bool { goal.map { finding.aim >= $0 - 1e-6 } ?? false }

  private mutating func branch() {
    var steps = 0
    while let tableau = open.popLast(), !isEnough {
      guard isWorthwhile(tableau), let variable = tableau.mostBroken else { continue }
      let value = tableau.values[variable]
      let sides = value - value.rounded(.down) > 0.5 ? [-1.0, 1] : [1, -1]
      for side in sides {
        steps += 1
        if let branched = branched(tableau, variable, side) { open.append(branched) }
      }
      if steps > Self.mostSteps {
        finding.isProven = isEnough
        return
      }
    }
  }

  /// Whether better whole numbers may lie below a solved tableau.
  private func isWorthwhile(_ tableau: Tableau) -> Bool {
    let bound = (tableau.aim + 1e-6).rounded(.down)
    return bound > finding.aim + 0.5 && bound >= (goal ?? -.infinity)
  }

  /// A tableau solved with one variable at or beyond the next whole number, nil where it cannot be.
  private mutating func branched(
    _ parent: Tableau, _ variable: Int, _ side: Double
  ) -> Tableau? {
    var tableau = parent
    let value = parent.values[variable]
    let bound = side > 0 ? value.rounded(.up) : value.rounded(.down)
    var single = Array(repeating: 0.0, count: weights.count)
    single[variable] = side
    tableau.setAim(single)
    let ending = tableau.maximise(to: .exactly(side * bound))
    if ending == .abandoned { finding.isProven = false }
    guard ending == .reached else { return nil }
    if side > 0 { tableau.lower[variable] = bound } else { tableau.upper[variable] = bound }
    tableau.setAim(weights)
    guard tableau.maximise() == .greatest else {
      finding.isProven = false
      return nil
    }
    keepIfWhole(tableau)
    return tableau
  }

  /// Follows a move without end from the whole numbers at hand by whole steps.
  private mutating func followRay(of tableau: Tableau, _ column: Int, _ direction: Double) {
    var ray = Array(repeating: 0.0, count: weights.count)
    ray[tableau.nonbasic[column]] = direction
    for row in tableau.basic.indices {
      ray[tableau.basic[row]] = -direction * tableau.entries[row * tableau.width + column]
    }
    for scale in 1...60 {
      let whole = ray.map { Tableau.settled($0 * Double(scale)) }
      guard whole.allSatisfy({ $0 == $0.rounded() }) else { continue }
      let rise = zip(weights, whole).reduce(0) { $0 + $1.0 * $1.1 }
      let need = goal.map { (($0 - finding.aim) / rise).rounded(.up) } ?? 1
      for place in whole.indices { finding.values[place] += max(need, 1) * whole[place] }
      finding.aim += max(need, 1) * rise
      finding.isEndless = true
      return
    }
    finding.isProven = false
  }
}

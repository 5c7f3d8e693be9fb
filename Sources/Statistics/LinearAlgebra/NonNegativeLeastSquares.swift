/// The nearest point of a cone: of all sums of some vectors with factors of 0 or more.
///
/// Lawson and Hanson's active set method, which ends after finitely many steps.
///
/// Source: Lawson CL, Hanson RJ (1995), Solving least squares problems, SIAM, chapter 23,
/// doi:10.1137/1.9781611971217.
struct NonNegativeLeastSquares {
  private let vectors: [[Double]]
  private let target: [Double]
  private var factors: [Int: Double] = [:]
  private var refused: Set<Int> = []
  private var rest: [Double]

  /// The distance from a target to the nearest point of the cone; 0 where it is below 1e-11, or
  /// no vector's angle proves that there is a distance.
  static func distance(from target: [Double], to vectors: [[Double]]) -> Double {
    var search = NonNegativeLeastSquares(vectors: vectors, target: target, rest: target)
    for _ in 0..<(100 * (target.count + 10)) {
      guard search.length > 1e-11, let next = search.steepest() else { break }
      search.admit(next)
    }
    let length = search.length
    let isProved = vectors.allSatisfy { product($0, search.rest) <= 1e-7 * length }
    return isProved && length > 1e-11 ? length : 0
  }

  /// The length of what is left.
  private var length: Double { Self.product(rest, rest).squareRoot() }

  private init(vectors: [[Double]], target: [Double], rest: [Double]) {
    self.vectors = vectors
    self.target = target
    self.rest = rest
  }

  /// The vector that points most towards what is left; nothing if none does.
  private func steepest() -> Int? {
    var best: Int?
    var most = 1e-14
    for (place, vector) in vectors.enumerated() {
      let slope = Self.product(vector, rest)
      if slope > most, factors[place] == nil, !refused.contains(place) {
        most = slope
        best = place
      }
    }
    return best
  }

  /// Takes a vector in, and others out until all factors are positive.
  private mutating func admit(_ place: Int) {
    var active = factors.keys.sorted() + [place]
    guard var solution = solve(active), let last = solution.last, last > 0 else {
      refused.insert(place)
      return
    }
    factors[place] = 0
    while solution.contains(where: { $0 <= 0 }) {
      retreat(towards: solution, of: active)
      active = factors.keys.sorted()
      guard let next = solve(active) else { break }
      solution = next
    }
    for (vector, factor) in zip(active, solution) { factors[vector] = max(0, factor) }
    refused = []
    updateRest(active)
  }

  /// Moves towards a solution until the first factor is 0, and leaves out those that are.
  private mutating func retreat(towards solution: [Double], of active: [Int]) {
    var part = 1.0
    for (place, goal) in zip(active, solution) where goal <= 0 {
      let factor = factors[place] ?? 0
      part = min(part, factor / (factor - goal))
    }
    for (place, goal) in zip(active, solution) {
      let factor = factors[place] ?? 0
      let moved = factor + part * (goal - factor)
      let isFirst = goal <= 0 && factor / (factor - goal) <= part
      factors[place] = moved <= 0 || isFirst ? nil : moved
    }
  }

  private mutating func updateRest(_ active: [Int]) {
    rest = target
    for place in active {
      for row in rest.indices { rest[row] -= (factors[place] ?? 0) * vectors[place][row] }
    }
  }

  /// The unrestricted factors of some vectors; nothing if they depend on one another.
  private func solve(_ active: [Int]) -> [Double]? {
    let fit = OrthogonalFactors(
      active.map { vectors[$0].map(DoubleDouble.init) }, tolerance: 1e-12)
    guard fit.dropped.isEmpty else { return nil }
    return fit.solve(target.map(DoubleDouble.init)).coefficients.map(\.high)
  }

  private static func product(_ left: [Double], _ right: [Double]) -> Double {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

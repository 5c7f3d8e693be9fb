import Statistics

/// The ways in which areas could have had their roles: a rollout time each, or none.
///
/// How many areas have each role stays as it is. Where there are more ways than are gone through,
/// some are drawn at random from a fixed seed, and the observed one is added.
struct RoleAssignments {
  /// The most that are all gone through.
  static let limit = 200_000
  /// How many are drawn where there are more.
  static let samples = 9_999

  /// The role of each area, counted from 0.
  let roles: [Int]
  private let counts: [Int]

  /// The ways to exchange roles.
  init(_ roles: [Int]) {
    self.roles = roles
    counts = (0...(roles.max() ?? 0)).map { role in roles.count { $0 == role } }
  }

  /// Whether there is more than one.
  var isExchangeable: Bool { counts.count { $0 > 0 } > 1 }

  /// How many there are, nil where there is a single one or more than are all gone through.
  var number: Int? {
    var (ways, placed) = (1, 0)
    for count in counts {
      for step in 0..<count {
        placed += 1
        ways = ways * placed / (step + 1)
        if ways > Self.limit * roles.count { return nil }
      }
    }
    return ways > 1 && ways <= Self.limit ? ways : nil
  }

  /// Whether roles can be exchanged as a whole, so that each assignment has a mirror image.
  var isMirrored: Bool { counts.count == 2 && counts[0] == counts[1] }

  /// Visits the observed one and those drawn at random, with the role of each area.
  ///
  /// Source: Phipson B, Smyth GK (2010), Permutation P-values should never be zero, Stat Appl Genet
  /// Mol Biol 9:39, doi:10.2202/1544-6115.1585.
  func forEachDrawn(_ visit: ([Int]) -> Void) {
    visit(roles)
    var generator = Xoshiro256(seed: 1)
    var drawn = roles
    for _ in 0..<Self.samples {
      for place in stride(from: drawn.count - 1, to: 0, by: -1) {
        let other = generator.next().multipliedFullWidth(by: UInt64(place + 1)).high
        drawn.swapAt(place, Int(other))
      }
      visit(drawn)
    }
  }

  /// Visits all of them, with the role of each area.
  func forEach(_ visit: ([Int]) -> Void) {
    var (left, assigned) = (counts, roles)
    assign(0, &left, &assigned, visit)
  }

  private func assign(
    _ area: Int, _ left: inout [Int], _ assigned: inout [Int], _ visit: ([Int]) -> Void
  ) {
    guard area < roles.count else { return visit(assigned) }
    for role in left.indices where left[role] > 0 {
      left[role] -= 1
      assigned[area] = role
      assign(area + 1, &left, &assigned, visit)
      left[role] += 1
    }
  }
}

/// All ways in which areas could have had their roles: a rollout time each, or none.
///
/// How many areas have each role stays as it is.
struct RoleAssignments {
  /// The most that are gone through.
  static let limit = 200_000

  /// The role of each area, counted from 0.
  let roles: [Int]
  private let counts: [Int]

  /// The ways to exchange roles.
  init(_ roles: [Int]) {
    self.roles = roles
    counts = (0...(roles.max() ?? 0)).map { role in roles.count { $0 == role } }
  }

  /// How many there are, nil where there is a single one or more than are gone through.
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

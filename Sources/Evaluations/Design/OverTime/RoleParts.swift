/// What each area adds to some estimates in each role: an estimate of an assignment is the sum of
/// its areas' parts.
struct RoleParts {
  private let estimates: Int
  private let areas: Int
  private let roles: Int
  private let parts: [Double]

  /// The parts by estimate, area and role.
  init(_ parts: [[[Double]]]) {
    estimates = parts.count
    areas = parts.first?.count ?? 0
    roles = parts.first?.first?.count ?? 0
    self.parts = parts.flatMap { $0.flatMap(\.self) }
  }

  /// The part of an area in a role.
  subscript(estimate: Int, area: Int, role: Int) -> Double {
    parts[(estimate * areas + area) * roles + role]
  }

  /// An estimate of an assignment.
  /// - Parameters:
  ///   - estimate: The place of the estimate.
  ///   - assigned: The role of each area.
  func sum(_ estimate: Int, roles assigned: [Int]) -> Double {
    var sum = 0.0
    var start = estimate * areas * roles
    for role in assigned {
      sum += parts[start + role]
      start += roles
    }
    return sum
  }

  /// The sum of the squares of all estimates of an assignment.
  func squares(roles assigned: [Int]) -> Double {
    var total = 0.0
    for estimate in 0..<estimates {
      let sum = sum(estimate, roles: assigned)
      total += sum * sum
    }
    return total
  }
}

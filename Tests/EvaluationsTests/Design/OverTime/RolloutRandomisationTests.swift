import Statistics
import Testing

@testable import Evaluations

@Suite("Exact randomisation of rollouts over areas")
struct RolloutRandomisationTests {
  @Test(
    "as many assignments as there are ways: n! over the factorials of the roles' sizes",
    arguments: [
      ([0, 1, 1, 1, 1, 1, 1, 1, 1], 9), ([0, 0, 1, 1, 1, 1, 1, 1, 1], 36),
      ([0, 0, 0, 0, 1, 1, 1, 1, 1], 126), ([0, 1, 2, 3, 4, 4, 4, 4, 4], 3024),
      ([0, 0, 1, 1, 2], 30),
    ])
  func number(roles: [Int], ways: Int) {
    let assignments = RoleAssignments(roles)
    var seen = Set<[Int]>()
    assignments.forEach { seen.insert($0) }
    #expect(assignments.number == ways && seen.count == ways)
    #expect(seen.allSatisfy { $0.sorted() == roles.sorted() })
  }

  @Test("too many assignments, and a single one, are refused without being listed")
  func refused() {
    #expect(RoleAssignments(Array(0..<40)).number == nil)
    #expect(RoleAssignments(Array(repeating: 0, count: 40)).number == nil)
    #expect(RoleAssignments([0] + Array(repeating: 1, count: 200_000)).number == nil)
  }

  @Test("the interval is what the test does not reject, by trying effects one after another")
  func inversion() throws {
    var random = SplitMix64(seed: 11)
    let outcomes = (0..<8).map { _ in random.nextUnit() }
    let sizes = (0..<8).map { _ in 1 + 4 * random.nextUnit() }
    let roles = [0, 0, 0, 1, 1, 1, 1, 1]
    /// The weighted difference of means, with an effect taken off the areas rolled out.
    func effect(_ assigned: [Int], _ values: [Double]) -> Double {
      func mean(_ role: Int) -> Double {
        let own = assigned.indices.filter { assigned[$0] == role }
        return own.reduce(0) { $0 + sizes[$1] * values[$1] } / own.reduce(0) { $0 + sizes[$1] }
      }
      return mean(0) - mean(1)
    }
    let exposed = roles.map { $0 == 0 ? 1.0 : 0 }
    let level = try #require(Level(0.9))
    let test = try #require(
      RolloutRandomisation(roles: roles, level: level, resolution: 1e-12) {
        .init(effect: effect($0, outcomes), exposure: effect($0, exposed))
      })
    func p(_ tau: Double) -> Double {
      let rest = zip(outcomes, exposed).map { $0 - tau * $1 }
      let observed = abs(effect(roles, rest))
      var extreme = 0
      RoleAssignments(roles).forEach {
        extreme += abs(effect($0, rest)) >= observed - 1e-12 ? 1 : 0
      }
      return Double(extreme) / 56
    }
    #expect(abs(test.p - p(0)) < 1e-12)
    #expect(p(test.interval.lower + 1e-6) > 0.1 && p(test.interval.lower - 1e-6) <= 0.1)
    #expect(p(test.interval.upper - 1e-6) > 0.1 && p(test.interval.upper + 1e-6) <= 0.1)
  }
}

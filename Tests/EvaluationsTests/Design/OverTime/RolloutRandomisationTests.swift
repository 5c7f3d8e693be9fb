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

  @Test(
    "of too many assignments 9,999 are drawn, the same every time, with the observed one",
    arguments: [20, 40, 150])
  func drawn(areas: Int) throws {
    let roles = (0..<areas).map { $0 < areas / 2 ? $0 % 3 : 3 }
    let assignments = RoleAssignments(roles)
    var (first, second) = ([[Int]](), [[Int]]())
    assignments.forEachDrawn { first.append($0) }
    assignments.forEachDrawn { second.append($0) }
    #expect(first == second && first.count == 10_000 && first[0] == roles)
    #expect(first.allSatisfy { $0.sorted() == roles.sorted() } && Set(first).count == 10_000)
    // Each area is without rollout in half of the draws: 5,000 with a standard deviation of 50.
    let last = first.count { $0[0] == 3 }
    #expect(abs(last - 10_000 * (areas - areas / 2) / areas) < 250)
    let test = try #require(
      RolloutRandomisation(roles: roles, level: .ninetyFive, resolution: 1e-12) { assigned in
        let own = assigned.indices.filter { assigned[$0] < 3 }
        let effect = own.reduce(0.0) { $0 + Double($1) } / Double(own.count)
        let shared = own.count { $0 < areas / 2 }
        return .init(effect: effect, exposure: Double(shared) / Double(own.count))
      })
    #expect(test.isSampled && test.assignments == 10_000 && test.floor == 1 / 10_000.0)
    #expect(test.method == "randomisation-sampled" && test.p >= test.floor)
  }

  @Test("too many assignments, and a single one, are told without being listed")
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

import Statistics
import Testing

@Suite("The wild cluster bootstrap against its definition")
struct WildClusterBootstrapTests {
  static let clusters = [0, 0, 1, 1, 1, 2, 2, 3, 3, 4, 4, 4]
  static let treat: [Double] = clusters.map { $0 < 2 ? 1 : 0 }
  static let other: [Double] = [1, 3, 2, 5, 4, 1, 2, 6, 3, 2, 4, 5]
  static let outcome: [Double] = [4, 7, 5, 9, 6, 2, 3, 8, 3, 4, 4, 6]

  private func design() throws -> DesignMatrix {
    try DesignMatrix([(name: "treat", values: Self.treat), (name: "other", values: Self.other)])
  }

  /// The t statistic of `treat` by the regression itself.
  private func statistic(of outcome: [Double]) throws -> Double {
    let model = try LinearModel(outcome: outcome, design: design())
    let robust = try model.covariance(.cr0, clusters: ClusterGroups(Self.clusters))
    let variance = try #require(robust?.matrix)[1, 1]
    return model.coefficients[1] / variance.squareRoot()
  }

  @Test("every choice of signs gives the statistic of its own regression")
  func definition() throws {
    let restricted = try LinearModel(
      outcome: Self.outcome, design: DesignMatrix([(name: "other", values: Self.other)]))
    let observed = try statistic(of: Self.outcome)
    var counts = (two: 0, strict: 0, greater: 0)
    for choice in 0..<32 {
      let outcome = Self.clusters.indices.map { row in
        let sign: Double = choice >> Self.clusters[row] & 1 == 0 ? 1 : -1
        return restricted.fitted[row] + sign * restricted.residuals[row]
      }
      let value = try statistic(of: outcome)
      counts.two += abs(value) >= abs(observed) * (1 - 1e-9) ? 1 : 0
      counts.strict += abs(value) > abs(observed) * (1 + 1e-9) ? 1 : 0
      counts.greater += value >= observed - abs(observed) * 1e-9 ? 1 : 0
    }
    let test = try WildClusterBootstrap(
      outcome: Self.outcome, design: design(), term: "treat",
      clusters: ClusterGroups(Self.clusters))
    #expect(abs(test.statistic / observed - 1) < 1e-13)
    #expect(test.draws == 32 && test.isFull)
    #expect(test.twoSided == Double(counts.two) / 32)
    #expect(test.twoSidedStrict == Double(counts.strict) / 32)
    #expect(test.greater == Double(counts.greater) / 32)
  }

  @Test("units and shifts change no p value, and sampled signs come near all of them")
  func laws() throws {
    let groups = ClusterGroups(Self.clusters)
    let test = try WildClusterBootstrap(
      outcome: Self.outcome, design: design(), term: "treat", clusters: groups)
    let moved = try WildClusterBootstrap(
      outcome: Self.outcome.map { 1000 * $0 + 5 }, design: design(), term: "treat",
      clusters: groups)
    #expect(moved.twoSided == test.twoSided && moved.greater == test.greater)
    let plan = PermutationPlan(.monteCarlo, resamples: 2_000, seed: 4)
    let sampled = try WildClusterBootstrap(
      outcome: Self.outcome, design: design(), term: "treat", clusters: groups, plan: plan)
    #expect(!sampled.isFull && sampled.draws == 2_001)
    let error = (test.twoSided * (1 - test.twoSided) / 2_000).squareRoot()
    #expect(abs(sampled.twoSided - test.twoSided) < 4 * error + 0.001)
  }

  @Test("what cannot be tested is refused with a reason")
  func refusals() throws {
    let design = try design()
    #expect(throws: Refusal.tooFew("clusters", given: 1, needed: 2)) {
      try WildClusterBootstrap(
        outcome: Self.outcome, design: design, term: "treat",
        clusters: ClusterGroups(Self.outcome.map { _ in 0 }))
    }
    #expect(throws: Refusal.outOfRange("the tested column", allowed: "(intercept), treat, other")) {
      try WildClusterBootstrap(
        outcome: Self.outcome, design: design, term: "age",
        clusters: ClusterGroups(Self.clusters))
    }
    #expect(throws: Refusal.self) {
      try WildClusterBootstrap(
        outcome: Self.treat, design: design, term: "treat", clusters: ClusterGroups(Self.clusters))
    }
  }
}

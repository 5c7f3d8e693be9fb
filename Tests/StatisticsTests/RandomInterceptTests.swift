import Statistics
import Testing

@Suite("Random intercepts")
struct RandomInterceptTests {
  static let labels = [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]

  /// Four clusters of three without columns: restricted likelihood is the analysis of variance.
  ///
  /// Means 2, 5, 6, 11 about 6: between 3 (16 + 1 + 0 + 25) / 3 = 42; within each cluster 1, 0, -1
  /// gives 8 / 8 = 1; so the variances are 1 and (42 - 1) / 3.
  @Test func balancedClustersByHand() throws {
    let outcome = [1.0, 2, 3, 4, 5, 6, 5, 6, 7, 10, 11, 12]
    let model = try RandomInterceptModel(
      outcome: outcome, design: .constant(rows: 12), clusters: ClusterGroups(Self.labels))
    #expect(abs(model.varianceWithin - 1) < 1e-13)
    #expect(abs(model.varianceBetween - 41.0 / 3) < 1e-11)
    #expect(abs(model.coefficients[0] - 6) < 1e-14)
    // The mean of four cluster means with variance 42 / 3 each.
    #expect(abs(model.covariance.matrix[0, 0] - 3.5) < 1e-12)
  }

  @Test func clustersThatDoNotDifferHaveNoVarianceBetween() throws {
    let outcome = [1.0, 2, 3, 3, 1, 2, 2, 3, 1, 1, 3, 2]
    let design = try DesignMatrix.constant(rows: 12)
    let model = try RandomInterceptModel(
      outcome: outcome, design: design, clusters: ClusterGroups(Self.labels))
    let line = try LinearModel(outcome: outcome, design: design)
    #expect(model.varianceBetween == 0 && model.intraclassCorrelation == 0)
    #expect(abs(model.varianceWithin - 8.0 / 11) < 1e-15)
    #expect(model.coefficients == line.coefficients)
  }

  @Test func impossibleInputIsRefused() throws {
    let design = try DesignMatrix.constant(rows: 4)
    for labels in [[1, 1, 1, 1], [1, 2, 3, 4], [1, 2, 3]] {
      #expect(throws: Refusal.self) {
        try RandomInterceptModel(
          outcome: [1, 2, 3, 5], design: design, clusters: ClusterGroups(labels))
      }
    }
    for outcome in [[1.0, 1, 1, 1], [1, 1, 3, 3]] {
      #expect(throws: Refusal.self) {
        try RandomInterceptModel(
          outcome: outcome, design: design, clusters: ClusterGroups([1, 1, 2, 2]))
      }
    }
  }
}

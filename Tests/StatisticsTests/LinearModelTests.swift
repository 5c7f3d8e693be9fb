import Statistics
import Testing

@Suite("Linear models")
struct LinearModelTests {
  static let x1 = [0.3, 1.2, -0.7, 2.5, 0.1, -1.4, 0.9, 1.8, -0.2, 0.6, -2.1, 1.1]
  static let x2 = [1.0, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0]
  static let outcome = [2.1, 3.4, 0.2, 6.1, 2.2, -1.0, 3.9, 4.4, 1.1, 2.8, -1.9, 3.0]
  static let labels = ["a", "a", "a", "b", "b", "b", "c", "c", "c", "d", "d", "d"]

  static func model(weights: [Double]? = nil) throws -> LinearModel {
    try LinearModel(
      outcome: outcome, design: DesignMatrix([("x1", x1), ("x2", x2)]), weights: weights)
  }

  /// The line through (1, 1), (2, 3) and (3, 2).
  ///
  /// Sxx = 2 and Sxy = 1, so the slope is 1/2 and the constant 2 - 1/2 * 2 = 1; the residuals are
  /// -1/2, 1 and -1/2, their squares add up to 3/2, and so sigma^2 = 3/2. The variance of the slope
  /// is 3/2 / 2 = 3/4, that of the constant 3/2 (1/3 + 4/2) = 7/2.
  @Test func threePointsByHand() throws {
    let model = try LinearModel(
      outcome: [1, 3, 2], design: DesignMatrix([("x", [1, 2, 3])]))
    #expect(model.coefficients == [1, 0.5])
    #expect(model.residuals == [-0.5, 1, -0.5])
    let errors = try #require(model.classicalCovariance)
    #expect(abs(errors.matrix[1, 1] - 0.75) < 1e-15)
    #expect(abs(errors.matrix[0, 0] - 3.5) < 1e-14)
    #expect(model.rSquared == 0.25)
    // HC0 of the slope: sum of ((x - 2) e)^2 / Sxx^2 = (1/4 + 0 + 1/4) / 4 = 1/8.
    let robust = try #require(try model.covariance(.hc0))
    #expect(abs(robust.matrix[1, 1] - 0.125) < 1e-15)
    // Leverages 1/3 + (x - 2)^2 / 2 are 5/6, 1/3, 5/6, so HC3 of the slope is
    // 2 (1/2 * 6)^2 / 4 = 9/2.
    #expect(abs(try #require(try model.covariance(.hc3)).matrix[1, 1] - 4.5) < 1e-13)
  }

  @Test func residualsAreOrthogonalAndLeveragesSumToTheRank() throws {
    let model = try Self.model()
    #expect(abs(model.residuals.reduce(0, +)) < 1e-14)
    #expect(abs(zip(model.residuals, Self.x1).reduce(0) { $0 + $1.0 * $1.1 }) < 1e-14)
    #expect(abs(model.leverages.reduce(0, +) - 3) < 1e-14)
  }

  @Test(arguments: RobustVariance.allCases)
  func scalingTheOutcomeScalesErrors(_ variance: RobustVariance) throws {
    let groups = ClusterGroups(Self.labels)
    let plain = try #require(try Self.model().covariance(variance, clusters: groups))
    let design = try DesignMatrix([("x1", Self.x1), ("x2", Self.x2)])
    let larger = try LinearModel(outcome: Self.outcome.map { 8 * $0 }, design: design)
    let scaled = try #require(try larger.covariance(variance, clusters: groups))
    for (one, other) in zip(plain.standardErrors, scaled.standardErrors) {
      #expect(abs(other - 8 * one) <= 1e-13 * other)
    }
  }

  @Test(arguments: RobustVariance.allCases)
  func orderOfRowsAndEqualWeightsDoNotMatter(_ variance: RobustVariance) throws {
    let order = [5, 2, 9, 0, 11, 7, 3, 1, 10, 4, 8, 6]
    let shuffled = try LinearModel(
      outcome: order.map { Self.outcome[$0] },
      design: DesignMatrix([
        ("x1", order.map { Self.x1[$0] }), ("x2", order.map { Self.x2[$0] }),
      ]), weights: order.map { _ in 3 })
    let one = try #require(
      try Self.model().covariance(variance, clusters: ClusterGroups(Self.labels)))
    let groups = ClusterGroups(order.map { Self.labels[$0] })
    let other = try #require(try shuffled.covariance(variance, clusters: groups))
    for (first, second) in zip(one.standardErrors, other.standardErrors) {
      #expect(abs(first - second) <= 1e-12 * first)
    }
    for (first, second) in zip(one.freedom ?? [], other.freedom ?? []) {
      let (first, second) = (try #require(first), try #require(second))
      #expect(abs(first - second) <= 1e-11 * first)
    }
  }

  /// With every row its own cluster, the clustered variances are those of rows.
  @Test(arguments: [
    (RobustVariance.cr0, RobustVariance.hc0), (.cr2, .hc2), (.cr3, .hc3),
  ])
  func clustersOfOneAreRows(_ clustered: RobustVariance, _ rowwise: RobustVariance) throws {
    let model = try Self.model()
    let single = ClusterGroups(Array(Self.outcome.indices))
    let one = try #require(try model.covariance(clustered, clusters: single)).standardErrors
    let other = try #require(try model.covariance(rowwise)).standardErrors
    for (first, second) in zip(one, other) { #expect(abs(first - second) <= 1e-13 * first) }
  }

  /// CR2 is unbiased where all rows have the same variance: averaged over outcomes that are each
  /// one row alone, which add up to uncorrelated ones, it is the classical covariance with
  /// variance 1.
  @Test func biasReducedVarianceIsUnbiased() throws {
    let design = try DesignMatrix([("x1", Self.x1), ("x2", Self.x2)])
    let groups = ClusterGroups(Self.labels)
    var sum = [0.0, 0, 0]
    for row in Self.outcome.indices {
      let outcome = Self.outcome.indices.map { $0 == row ? 1.0 : 0 }
      let model = try LinearModel(outcome: outcome, design: design)
      let covariance = try #require(try model.covariance(.cr2, clusters: groups))
      sum = zip(sum, covariance.matrix.diagonal).map { $0 + $1 }
    }
    let expected = try Self.model().inverseCrossProduct.diagonal
    for (one, other) in zip(sum, expected) { #expect(abs(one - other) <= 1e-12 * other) }
  }

  @Test func dependentColumnsAreNamed() throws {
    let sum = zip(Self.x1, Self.x2).map { $0 + $1 }
    let model = try LinearModel(
      outcome: Self.outcome,
      design: DesignMatrix([("x1", Self.x1), ("x2", Self.x2), ("sum", sum)]))
    #expect(model.dropped == ["sum"] && model.places == [0, 1, 2])
    #expect(model.coefficients == (try Self.model().coefficients))
    #expect(model.coefficient(of: "sum") == nil)
  }

  @Test func whatIsUndefinedIsAbsent() throws {
    let design = try DesignMatrix([("x", [1, 2])])
    let saturated = try LinearModel(outcome: [1, 5], design: design)
    #expect(saturated.sigma == nil && saturated.estimates() == nil)
    #expect(try saturated.covariance(.hc0) == nil)
    let constant = try LinearModel(
      outcome: Self.outcome.map { _ in 0.1 }, design: DesignMatrix([("x1", Self.x1)]))
    #expect(constant.rSquared == nil && constant.logLikelihood == nil)
    #expect(constant.estimates()?.allSatisfy { $0.pValue == nil } == true)
    let oneCluster = ClusterGroups(Self.labels.map { _ in 1 })
    #expect(try Self.model().covariance(.cr1, clusters: oneCluster) == nil)
  }

  @Test func impossibleInputIsRefused() throws {
    let design = try DesignMatrix([("x1", Self.x1)])
    #expect(throws: Refusal.lengthsDiffer("the outcome", 2, "the design", 12)) {
      try LinearModel(outcome: [1, 2], design: design)
    }
    for weight in [0, -1, .nan, .infinity] {
      #expect(throws: Refusal.self) {
        try LinearModel(
          outcome: Self.outcome, design: design, weights: Self.outcome.map { _ in weight })
      }
    }
    #expect(throws: Refusal.self) { try DesignMatrix([("a", [1, 2]), ("b", [1])]) }
    #expect(throws: Refusal.self) { try DesignMatrix([("a", [1, .nan])]) }
    #expect(throws: Refusal.self) { try DesignMatrix([]) }
    #expect(throws: Refusal.self) { try DesignMatrix.polynomial([1, 2], degree: 0) }
    #expect(throws: Refusal.self) { try Self.model().covariance(.cr1) }
    #expect(throws: Refusal.dependentColumns(["zero"])) {
      try LinearModel(
        outcome: [1, 2], design: DesignMatrix([("zero", [0, 0])], intercept: .omitted))
    }
  }
}

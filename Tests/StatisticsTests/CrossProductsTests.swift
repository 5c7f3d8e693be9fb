import Statistics
import Testing

@Suite("Regression from sums of products")
struct CrossProductsTests {
  typealias Rows = LinearModelTests

  static let ones = Rows.outcome.map { _ in 1.0 }
  static let places = [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3]

  static func sums(_ rows: [Int]) throws -> CrossProducts {
    var sums = try CrossProducts(names: ["one", "x1", "x2"], clusters: 5)
    try sums.add(
      columns: [ones, Rows.x1, Rows.x2].map { column in rows.map { column[$0] } },
      outcome: rows.map { Rows.outcome[$0] }, clusters: rows.map { places[$0] })
    return sums
  }

  @Test(arguments: [RobustVariance.cr0, .cr1, .cr1s])
  func agreesWithTheRows(_ variance: RobustVariance) throws {
    let model = try SummedModel(Self.sums(Array(Self.places.indices)))
    let rows = try Rows.model()
    let groups = ClusterGroups(Rows.labels)
    let expected = try #require(try rows.covariance(variance, clusters: groups))
    let result = try #require(try model.covariance(variance))
    #expect(model.clusters == 4 && model.residualFreedom == 9)
    for (one, other) in zip(model.coefficients, rows.coefficients) {
      #expect(abs(one - other) <= 1e-13 * abs(other))
    }
    for (one, other) in zip(result.standardErrors, expected.standardErrors) {
      #expect(abs(one - other) <= 1e-12 * other)
    }
    let sigma = try #require(model.sigma)
    #expect(abs(sigma - (try #require(rows.sigma))) <= 1e-13 * sigma)
  }

  @Test func wholeNumbersGiveTheSameDigitsInAnyOrderAndBlocks() throws {
    func sums(_ rows: [Int]) throws -> CrossProducts {
      var sums = try CrossProducts(names: ["one", "x"], clusters: 2)
      for row in rows {
        let values = [1, Double(row * 37 % 101), Double(row * 53 % 97)]
        sums.add(values.span, cluster: row % 2)
      }
      return sums
    }
    let whole = try SummedModel(sums(Array(0..<200)))
    var merged = try sums(Array((120..<200).reversed()))
    try merged.merge(sums(Array(0..<120)))
    #expect(try SummedModel(merged) == whole)
  }

  @Test func dependentColumnsAreNamed() throws {
    var sums = try CrossProducts(names: ["one", "x", "twice", "zero"], clusters: 2)
    try sums.add(
      columns: [[1, 1, 1, 1], [1, 2, 3, 4], [2, 4, 6, 8], [0, 0, 0, 0]],
      outcome: [1, 3, 2, 5], clusters: [0, 0, 1, 1])
    let model = try SummedModel(sums)
    #expect(model.terms == ["one", "x"] && model.dropped == ["twice", "zero"])
    // Sxx = 5, Sxy = (-1.5)(-1.75) + (-0.5)(0.25) + 0.5(-0.75) + 1.5(2.25) = 5.5: slope 1.1,
    // intercept 2.75 - 2.75 = 0.
    #expect(abs(model.coefficients[0]) < 1e-14 && abs(model.coefficients[1] - 1.1) < 1e-15)
  }

  @Test func impossibleInputIsRefused() throws {
    #expect(throws: Refusal.self) { try CrossProducts(names: [], clusters: 1) }
    #expect(throws: Refusal.self) { try CrossProducts(names: ["x"], clusters: 0) }
    #expect(throws: Refusal.self) { try CrossProducts(names: ["x"], clusters: .max) }
    var sums = try CrossProducts(names: ["x"], clusters: 1)
    #expect(throws: Refusal.self) { try SummedModel(sums) }
    #expect(throws: Refusal.self) { try sums.add(columns: [[1]], outcome: [1], clusters: [1]) }
    #expect(throws: Refusal.self) { try sums.add(columns: [[1]], outcome: [], clusters: []) }
    #expect(throws: Refusal.self) {
      try sums.merge(CrossProducts(names: ["z"], clusters: 1))
    }
    try sums.add(columns: [[1, 2]], outcome: [1, 3], clusters: [0, 0])
    #expect(throws: Refusal.self) { try SummedModel(sums).covariance(.cr2) }
    #expect(try SummedModel(sums).covariance(.cr1) == nil)
  }
}
